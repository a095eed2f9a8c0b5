// @ts-check
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { build } from "vite";
import { buildLaunch } from "./build-launch.mjs";
import { DESCRIPTION, siteOf } from "./description.mjs";
import { languageFile, manifestJson } from "./manifest-json.mjs";
import { manifestXml } from "./manifest-xml.mjs";

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The whole site as files: pages, the send handler, icons, manifests and the package for the admin centre.
 * @param {{ root: string, folder: string, url: string, clientId: string | null, authority: string }} wish
 */
export async function buildAddin({ root, folder, url, clientId, authority }) {
  siteOf(url);
  rmSync(folder, { recursive: true, force: true });
  await build({
    root: `${root}/addin/pane`,
    base: "./",
    configFile: false,
    publicDir: `${root}/addin/site`,
    logLevel: "error",
    // Rolldown reads TypeScript by itself; Vite's own step would look for what `wxt prepare` writes.
    oxc: false,
    resolve: { alias: [{ find: /^dexie$/u, replacement: "dexie/dist/modern/dexie.mjs" }] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      rolldownOptions: {
        tsconfig: false,
        input: { pane: `${root}/addin/pane/index.html`, signIn: `${root}/addin/pane/sign-in.html` },
        transform: { jsx: "react-jsx", define: { "process.env.NODE_ENV": '"production"' } },
      },
    },
  });
  cpSync(`${folder}/index.html`, `${folder}/${DESCRIPTION.pages.pane}`);
  rmSync(`${folder}/index.html`);
  const launch = await buildLaunch(root);
  writeFileSync(`${folder}/${DESCRIPTION.pages.script}`, launch);
  writeFileSync(`${folder}/${DESCRIPTION.pages.launch}`, launchPage());
  writeFileSync(
    `${folder}/config.json`,
    `${JSON.stringify(clientId ? { clientId, authority } : {}, null, 2)}\n`,
  );
  writeFileSync(`${folder}/manifest.xml`, manifestXml(url));
  writePackage(root, folder, url);
}

/** Browsers and new Outlook load the handler through a page; classic Outlook on Windows reads the script alone. */
const launchPage = () => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Pusterum</title>
    <script src="${OFFICE}"></script>
    <script src="./${DESCRIPTION.pages.script}"></script>
  </head>
  <body></body>
</html>
`;

/** What goes into the zip that the admin centre takes. @param {string} root @param {string} folder @param {string} url */
function writePackage(root, folder, url) {
  const place = `${folder}/package`;
  mkdirSync(`${place}/icon`, { recursive: true });
  writeFileSync(`${place}/manifest.json`, manifestJson(url));
  for (const { file } of DESCRIPTION.languages.other)
    writeFileSync(`${place}/${file}.json`, languageFile(file));
  for (const name of ["192", "outline"])
    cpSync(`${root}/addin/site/icon/${name}.png`, `${place}/icon/${name}.png`);
}
