import { expect, test } from "vitest";
import { nameOwn } from "../../../src/domain/blocks/name-own";
import { bookedAt } from "./made-booking";

const event = (uid: string, title: string, categories: readonly string[] = []) => ({
  uid,
  title,
  categories,
});
const focus = bookedAt("2026-11-16", "8:00", { title: "Fordybelse" });
const name = nameOwn([{ ...focus, id: { ...focus.id, kind: "concentration" } }]);

test("a block of ours is the leader's own time, whatever it is called and wherever it was read", () => {
  expect(name(event("2026-W47.after-meeting.1.0@pusterum", "Efter mødet"))?.activity).toBe("reflection");
  expect(name(event("2026-W47.concentration.1.0@pusterum", "Ro"))?.activity).toBe("focus-work");
  // Microsoft gives every event a uid of its own; the category stays.
  expect(name(event("040000008200E0", "Efter mødet", ["Pusterum"]))?.activity).toBe("reflection");
  expect(name(event("040000008200E0", "Fordybelse", ["Pusterum"]))?.activity).toBe("focus-work");
});

test("nothing else is named by it", () => {
  expect(name(event("040000008200E0", "Fordybelse", ["Red"]))).toBeNull();
  expect(name(event("2026-W47.nothing.1.0@pusterum", "Fordybelse"))).toBeNull();
});

test("says that Pusterum booked it where the event's own id tells, and the category only where that tells", () => {
  const why = (of: ReturnType<typeof event>) => {
    const { source, reasons } = name(of) ?? {};
    return [source, reasons];
  };
  const byCategory = ["category", [{ kind: "category", category: "Pusterum" }]];
  expect(why(event("2026-W47.concentration.1.0@pusterum", "Ro"))).toEqual(["booked-here", []]);
  expect(why(event("2026-W47.concentration.1.0@pusterum", "Ro", ["Pusterum"]))).toEqual(["booked-here", []]);
  expect(why(event("040000008200E0", "Ro", ["Pusterum"]))).toEqual(byCategory);
});
