// Writes src/domain/time/windows-zones-table.ts: the zone names of Windows with the IANA zone that CLDR gives each.
import { writeFileSync } from "node:fs";
import { WINDOWS_TO_IANA_MAP } from "windows-iana";

const target = new URL("../src/domain/time/windows-zones-table.ts", import.meta.url);

/** The territory for "wherever else", which names one zone for all. */
const WORLD = "001";

const rows = WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === WORLD)
  .map(({ windowsName, iana }) => [windowsName, iana[0]])
  .sort(([a], [b]) => (a < b ? -1 : 1));

const lines = rows.map(([name, zone]) => `  ${JSON.stringify(name)}: ${JSON.stringify(zone)},`);
const source = `// Made by scripts/generate-windows-zones.mjs from Unicode CLDR; do not edit.
export const WINDOWS_ZONES: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`;
writeFileSync(target, source);
console.log(`${rows.length} Windows zones written`);
