// @ts-check
// Holds the architecture's rules against the code; part of `npm run check`.
import { fileURLToPath } from "node:url";
import { cruiseCode, LEAST_MODULES } from "./cruise.mjs";

const { modules, breaches } = await cruiseCode(fileURLToPath(new URL("..", import.meta.url)));
for (const { rule, from, to } of breaches) console.error(`${rule}: ${from} → ${to}`);
console.log(`${modules} modules, ${breaches.length} breaches`);
if (modules < LEAST_MODULES)
  console.error(`Fewer than ${LEAST_MODULES} modules were seen: nothing is proven.`);
process.exitCode = breaches.length > 0 || modules < LEAST_MODULES ? 1 : 0;
