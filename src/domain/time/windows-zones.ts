import { WINDOWS_ZONES } from "./windows-zones-table";
import type { ZoneId } from "./zones";

const byLowerName = new Map(
  Object.entries(WINDOWS_ZONES).map(([name, zone]) => [name.toLowerCase(), zone as ZoneId]),
);

/** The IANA zone of a Windows zone name such as "Romance Standard Time", or null. */
export function zoneOfWindowsName(name: string): ZoneId | null {
  const lower = name.trim().toLowerCase();
  // Some writers name the summer half of the year, which Windows has no zone for.
  return (
    byLowerName.get(lower) ?? byLowerName.get(lower.replace(/\bdaylight time$/, "standard time")) ?? null
  );
}
