import { zoneOfWindowsName } from "../../../domain/time/windows-zones";
import type { ZoneId } from "../../../domain/time/zones";
import { HOUR_MS, MINUTE_MS } from "../times/civil";

const NAME = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/;

/** Stricter than the domain's question, which also takes any text with an offset in it. */
export function knownZone(name: string): ZoneId | null {
  if (!NAME.test(name)) return null;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name as ZoneId;
  } catch {
    return null;
  }
}

/** libical, Evolution and old Mozilla put a path before the name: "/mozilla.org/20050126_1/Europe/Berlin". */
function behindPath(name: string): ZoneId | null {
  const steps = name.split("/").filter((step) => step !== "");
  for (let from = 0; from < steps.length; from++) {
    const zone = knownZone(steps.slice(from).join("/"));
    if (zone) return zone;
  }
  return null;
}

/** Hand-written feeds say "America/New York". */
const spacesForUnderscores = (name: string): ZoneId | null => knownZone(name.replace(/ /g, "_"));

/** Outlook's "Eastern Time (US & Canada)" stands for a zone that Windows calls "Eastern Standard Time". */
function americanTime(name: string): ZoneId | null {
  const match = /\b(Eastern|Central|Mountain|Pacific|Atlantic) Time\b/i.exec(name);
  return match ? zoneOfWindowsName(`${match[1]} Standard Time`) : null;
}

const AREAS = ["Europe", "America", "Asia", "Australia", "Africa", "Pacific", "Atlantic"];

/** Outlook's "(UTC+01:00) Amsterdam, Berlin, Rome" names cities, which IANA's zones are named after. */
function byCity(name: string): ZoneId | null {
  for (const part of name.replace(/\([^)]*\)/g, "").split(/[,;]/)) {
    const city = part.trim().replace(/[. ]+/g, "_");
    if (city.length < 4 || /time$/i.test(city)) continue;
    for (const area of AREAS) {
      const zone = knownZone(`${area}/${city}`);
      if (zone) return zone;
    }
  }
  return null;
}

/** What Windows in Danish, Swedish, Norwegian and German calls the zones around here. */
const LOCALISED: readonly (readonly [RegExp, string])[] = [
  [/^(?:romance|rom)\b.*normal|romanische|mitteleurop|centraleurop|sentraleurop/i, "Europe/Paris"],
  [/^(?:vesteurop|vest-europ|v.steurop|west-?europ|w\. europ)/i, "Europe/Berlin"],
  [/^(?:.steurop|.st-europ|fle\b)/i, "Europe/Helsinki"],
  [/^(?:gmt|greenwich)[ ,(]+(?:normal|standard)/i, "Europe/London"],
];

function localised(name: string): ZoneId | null {
  const row = LOCALISED.find(([pattern]) => pattern.test(name));
  return row ? knownZone(row[1]) : null;
}

/** The IANA zone that a TZID means, without looking at what the file defines. */
export function zoneOfName(name: string): ZoneId | null {
  return (
    knownZone(name) ??
    zoneOfWindowsName(name) ??
    behindPath(name) ??
    spacesForUnderscores(name) ??
    americanTime(name) ??
    byCity(name) ??
    localised(name)
  );
}

export interface NamedOffset {
  readonly offset: number;
  /** "UTC+01" is nothing but an offset; "(UTC+01:00) Somewhere" is a zone that may have a summer time. */
  readonly isWhole: boolean;
}

/** The offset in "UTC+1", "GMT -0330", "+02:00" or "(UTC+01:00) Somewhere". */
export function offsetInName(name: string): NamedOffset | null {
  const match = /(?:\b(?:UTC|GMT)|^)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?/i.exec(name);
  if (!match) return null;
  const size = Number(match[2]) * HOUR_MS + Number(match[3] ?? 0) * MINUTE_MS;
  if (size > 14 * HOUR_MS) return null;
  return { offset: match[1] === "-" ? -size : size, isWhole: match[0].length === name.trim().length };
}
