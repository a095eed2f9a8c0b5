import { instant, MINUTE, type Minutes } from "../time/instant";
import { gapsIn } from "./free-time";
import type { PossibleRoom } from "./most-blocks";
import type { Obstacle } from "./obstacles";
import type { Concession } from "./plan";

/** The room as it would be with the concession made. */
export function concede(room: PossibleRoom, concession: Concession): PossibleRoom {
  switch (concession.kind) {
    case "event-ends-earlier":
      return withEvent(room, concession.event, -concession.minutes, 0);
    case "event-starts-later":
      return withEvent(room, concession.event, 0, concession.minutes);
    case "event-gone":
      return withObstacles(
        {
          ...room,
          anchors: room.anchors?.filter(({ events }) => !events.includes(concession.event)) ?? null,
        },
        room.obstacles.filter(({ source }) => source.kind !== "event" || source.event !== concession.event),
      );
    case "without-lunch":
      return withObstacles(
        room,
        room.obstacles.filter(({ source }) => source.kind !== "lunch"),
      );
    case "without-never":
      return withObstacles(
        room,
        room.obstacles.filter(({ source }) => source.kind !== "never" || source.index !== concession.index),
      );
    case "without-travel":
      return withObstacles(
        room,
        room.obstacles.map((each) => ({ ...each, travel: 0 as Minutes })),
      );
    case "less-lead":
      return {
        ...room,
        wish: { ...room.wish, lead: concession.minutes },
        earliest: instant(room.earliest - (room.wish.lead - concession.minutes) * MINUTE),
      };
    case "more-budget":
      return { ...room, budget: room.budget + concession.minutes * MINUTE };
    case "shorter-block":
      return { ...room, wish: { ...room.wish, least: concession.minutes } };
  }
}

const withObstacles = (room: PossibleRoom, obstacles: readonly Obstacle[]): PossibleRoom => ({
  ...room,
  obstacles,
  gaps: gapsIn(room.days, obstacles),
});

/** An event moved at one end takes the place behind it along. */
function withEvent(room: PossibleRoom, key: string, endMinutes: number, startMinutes: number): PossibleRoom {
  const isIt = ({ source }: Obstacle) => source.kind === "event" && source.event === key;
  const obstacles = room.obstacles.map((each) =>
    isIt(each)
      ? {
          ...each,
          start: instant(each.start + startMinutes * MINUTE),
          end: instant(each.end + endMinutes * MINUTE),
        }
      : each,
  );
  const anchors =
    room.anchors?.map((anchor) =>
      anchor.events.some((event) => event === key)
        ? { ...anchor, start: instant(anchor.start + endMinutes * MINUTE) }
        : anchor,
    ) ?? null;
  return withObstacles({ ...room, anchors }, obstacles);
}
