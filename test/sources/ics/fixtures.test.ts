import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { ZoneId } from "../../../src/domain/time/zones";
import { findingLine, lineOf, read, span } from "./reading";

const folder = fileURLToPath(new URL("../../fixtures/ics/", import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".ics"))
  .map((name) => name.slice(0, -4));

/** Each fixture lies beside what a person, not this reader, says is in it. */
describe("calendar files that teach something", () => {
  it("are there", () => expect(names.length).toBeGreaterThanOrEqual(11));

  for (const name of names) {
    it(name, () => {
      const wanted = readFileSync(`${folder}${name}.expected`, "utf8").trimEnd().split("\n");
      const [, from = "", to = "", zone = ""] = /^# window (\S+) (\S+) (\S+)$/.exec(wanted[0] ?? "") ?? [];
      const reading = read(readFileSync(`${folder}${name}.ics`), {
        window: span(from, to),
        zone: zone as ZoneId,
      });
      const got = [
        wanted[0],
        ...(reading.name === null ? [] : [`# name ${reading.name}`]),
        ...(reading.declaredZone === null ? [] : [`# declared ${reading.declaredZone}`]),
        // Events that begin together are told apart by their titles here.
        ...reading.events.map(lineOf).sort(),
        ...reading.findings.filter(({ reason }) => reason !== "no-attendees").map(findingLine),
      ];
      expect(got).toEqual(wanted);
    });
  }
});
