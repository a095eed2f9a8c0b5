import type { Response } from "../../domain/calendar/event";
import type { DemoEvent } from "./demo-event";

const HOUSE = "havrebo.example";
const INSIDE = [
  "Mette",
  "Sara",
  "Ali",
  "Bo",
  "Karen",
  "Jonas",
  "Ulla",
  "Nadia",
  "Per",
  "Freja",
  "Ivan",
  "Lis",
];
const OUTSIDE = ["Rikke", "Mohamed", "Tine", "Søren", "Agnes", "Viggo"];

const person = (name: string, house: string) => ({
  name,
  address: `${name.toLowerCase().replace("ø", "oe")}@${house}`,
});

/** Invented people who take part; none of them exists, nor does the house. */
export function peopleOf(
  inside = 0,
  outside = 0,
  response: Response = "organizer",
): Pick<DemoEvent, "organizer" | "attendees"> {
  const others = [
    ...INSIDE.slice(0, inside).map((name) => person(name, HOUSE)),
    ...OUTSIDE.slice(0, outside).map((name) => person(name, "nabo.example")),
  ];
  const [first] = others;
  if (!first) return {};
  const leader = person("Hanne", HOUSE);
  const attendees = others.map((other) => ({ ...other, response: "accepted" as const }));
  if (response === "organizer") return { organizer: leader, attendees };
  return { organizer: first, attendees: [{ ...leader, response }, ...attendees] };
}
