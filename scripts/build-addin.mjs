// @ts-check
// Builds the Outlook add-in as a static site: npm run build:addin -- --url https://… [--client-id GUID] [--authority URL]
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildAddin } from "./addin/build.mjs";
import { LOCAL_URL } from "./addin/description.mjs";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/u, "");
const { values } = parseArgs({
  options: {
    url: { type: "string", default: LOCAL_URL },
    "client-id": { type: "string" },
    authority: { type: "string", default: "https://login.microsoftonline.com/organizations" },
  },
});
const { url, authority, "client-id": clientId = null } = values;
const folder = `${root}/.output/addin`;
try {
  await buildAddin({ root, folder, url, authority, clientId });
  console.log(`The add-in for ${url} is in ${folder}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
