/** The few zones that the stand-in's mailboxes live in, by the name that Windows gives them. */
const IANA: Readonly<Record<string, string>> = {
  UTC: "UTC",
  "Romance Standard Time": "Europe/Copenhagen",
  "Eastern Standard Time": "America/New_York",
  "New Zealand Standard Time": "Pacific/Auckland",
};

export const isKnownZone = (name: string): boolean => Object.hasOwn(IANA, name);

/** "2026-11-20T09:00:00.0000000" as Graph writes the wall clock of a zone. */
export const wallText = (at: number, zone: string): string =>
  new Date(at + offsetAt(at, zone)).toISOString().replace("Z", "0000");

/** The instant at which the wall clock of a zone shows this. */
export function instantOf(wall: string, zone: string): number {
  const shown = Date.parse(`${wall.replace(/\.\d+$/u, "")}Z`);
  const guess = shown - offsetAt(shown, zone);
  return shown - offsetAt(guess, zone);
}

function offsetAt(at: number, zone: string): number {
  const iana = IANA[zone];
  if (iana === undefined) throw new Error(`the stand-in knows no zone "${zone}"`);
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: iana, dateStyle: "short", timeStyle: "medium" });
  return Date.parse(`${clock.format(at).replace(" ", "T")}Z`) - Math.floor(at / 1000) * 1000;
}
