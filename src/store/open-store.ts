import type { Ports } from "../app/ports";
import { calendarStore } from "./calendars";
import { Database } from "./database";
import { eventStore } from "./events";
import { profileStore } from "./profile";
import { weekStore } from "./weeks";

export type Store = Pick<Ports, "calendars" | "events" | "weeks" | "profile">;

/** Every table group over one database. */
export function openStore(db = new Database(), newDeviceId: () => string = () => crypto.randomUUID()): Store {
  return {
    calendars: calendarStore(db),
    events: eventStore(db),
    weeks: weekStore(db),
    profile: profileStore(db, newDeviceId),
  };
}
