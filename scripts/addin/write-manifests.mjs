// @ts-check
// Writes addin/manifest.xml and addin/manifest.json for sideloading from this machine.
import { writeFileSync } from "node:fs";
import { LOCAL_URL } from "./description.mjs";
import { manifestJson } from "./manifest-json.mjs";
import { manifestXml } from "./manifest-xml.mjs";

const room = new URL("../../addin/", import.meta.url);
writeFileSync(new URL("manifest.xml", room), manifestXml(LOCAL_URL));
writeFileSync(new URL("manifest.json", room), manifestJson(LOCAL_URL));
