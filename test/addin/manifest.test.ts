import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { COMMAND, HANDLER } from "../../addin/office/roaming";
import { DESCRIPTION, LOCAL_URL } from "../../scripts/addin/description.mjs";
import { languageFile, manifestJson } from "../../scripts/addin/manifest-json.mjs";
import { manifestXml } from "../../scripts/addin/manifest-xml.mjs";

const SITE = "https://pusterum.example/outlook";
const require = createRequire(import.meta.url);

/** Microsoft's list of events that add-ins can be started by, in both of its spellings. */
const DOCUMENTED: Readonly<Record<string, string>> = {
  OnNewMessageCompose: "newMessageComposeCreated",
  OnNewAppointmentOrganizer: "newAppointmentOrganizerCreated",
  OnMessageAttachmentsChanged: "messageAttachmentsChanged",
  OnAppointmentAttachmentsChanged: "appointmentAttachmentsChanged",
  OnMessageRecipientsChanged: "messageRecipientsChanged",
  OnAppointmentAttendeesChanged: "appointmentAttendeesChanged",
  OnAppointmentTimeChanged: "appointmentTimeChanged",
  OnAppointmentRecurrenceChanged: "appointmentRecurrenceChanged",
  OnInfoBarDismissClicked: "infoBarDismissClicked",
  OnMessageSend: "messageSending",
  OnAppointmentSend: "appointmentSending",
  OnMessageFromChanged: "messageFromChanged",
  OnAppointmentFromChanged: "appointmentFromChanged",
};

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Reads XML strictly enough to fail on anything that is not well formed. */
function parseXml(text: string): Node {
  const root: Node = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const tokens = text.replace(/^<\?xml[^>]*\?>/u, "").match(/<[^>]+>|[^<]+/gu) ?? [];
  for (const token of tokens) {
    const top = open.at(-1) as Node;
    if (!token.startsWith("<")) {
      top.text += token.trim();
      continue;
    }
    if (token.startsWith("</")) {
      expect(token).toBe(`</${top.name}>`);
      open.pop();
      continue;
    }
    const attributes = Object.fromEntries(
      [...token.matchAll(/([\w:]+)="([^"]*)"/gu)].map(([, name, value]) => [name, value]),
    ) as Record<string, string>;
    const node: Node = { name: /^<([\w:]+)/u.exec(token)?.[1] ?? "", attributes, children: [], text: "" };
    top.children.push(node);
    if (!token.endsWith("/>")) open.push(node);
  }
  expect(open.length).toBe(1);
  expect(root.children.length).toBe(1);
  return root.children[0] as Node;
}

const all = (node: Node, name: string): Node[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
const names = (node: Node) => node.children.map(({ name }) => name);
const xml = parseXml(manifestXml(SITE));
const unified = JSON.parse(manifestJson(SITE));

test("the manifests for this machine are what the description gives", () => {
  expect(readFileSync("addin/manifest.xml", "utf8")).toBe(manifestXml(LOCAL_URL));
  expect(readFileSync("addin/manifest.json", "utf8")).toBe(manifestJson(LOCAL_URL));
});

test.each([
  ["the manifest", "MicrosoftTeams.schema.json", manifestJson(SITE)],
  ["its Danish", "MicrosoftTeams.Localization.schema.json", languageFile("da")],
])("%s keeps Microsoft's schema of its version", (_, file, text) => {
  const folder = `@microsoft/app-manifest/build/json-schemas/teams/v${DESCRIPTION.unifiedVersion}`;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv as never);
  const check = ajv.compile(require(`${folder}/${file}`));
  check(JSON.parse(text));
  expect(check.errors ?? []).toEqual([]);
});

test("the XML one has its elements in the order of its schema", () => {
  expect(names(xml)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "FormSettings",
    "Permissions",
    "Rule",
    "DisableEntityHighlighting",
    "VersionOverrides",
  ]);
  const outer = xml.children.at(-1) as Node;
  expect(names(outer)).toEqual(["Requirements", "Hosts", "Resources", "VersionOverrides"]);
  const inner = outer.children.at(-1) as Node;
  expect(names(inner)).toEqual(["Requirements", "Hosts", "Resources"]);
  expect(names(all(inner, "Host")[0] as Node)).toEqual(["Runtimes", "DesktopFormFactor", "MobileFormFactor"]);
  for (const control of all(inner, "Control")) expect(names(control).slice(0, 1)).toEqual(["Label"]);
  expect(names(all(outer, "Resources")[0] as Node)).toEqual([
    "bt:Images",
    "bt:Urls",
    "bt:ShortStrings",
    "bt:LongStrings",
  ]);
});

test("every resource that the XML one names is there, is short enough and is https", () => {
  const outer = xml.children.at(-1) as Node;
  for (const overrides of [outer, outer.children.at(-1) as Node]) {
    const resources = overrides.children.find(({ name }) => name === "Resources") as Node;
    const hosts = overrides.children.find(({ name }) => name === "Hosts") as Node;
    const made = resources.children.flatMap(({ children }) => children);
    const ids = made.map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = ["Label", "Title", "Description", "bt:Image", "SourceLocation", "Runtime", "Override"]
      .flatMap((name) => all(hosts, name))
      .flatMap(({ attributes }) => attributes.resid ?? []);
    expect([...new Set(named)].sort()).toEqual([...ids].sort());
    for (const { name, attributes } of made) {
      expect(attributes.id?.length).toBeLessThanOrEqual(32);
      if (name !== "bt:String")
        expect(attributes.DefaultValue).toMatch(/^https:\/\/pusterum\.example\/outlook\//u);
    }
    for (const text of all(resources, "bt:ShortStrings").flatMap(({ children }) => children))
      expect(text.attributes.DefaultValue?.length).toBeLessThanOrEqual(125);
    for (const text of all(resources, "bt:LongStrings").flatMap(({ children }) => children))
      expect(text.attributes.DefaultValue?.length).toBeLessThanOrEqual(250);
  }
});

test("ids of controls and groups stand once in each part", () => {
  const inner = (xml.children.at(-1) as Node).children.at(-1) as Node;
  const ids = [...all(inner, "Control"), ...all(inner, "Group")].map(({ attributes }) => attributes.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("both start the same handlers by documented events, and ask instead of blocking", () => {
  const launch = all(xml, "LaunchEvent").map(({ attributes }) => [attributes.Type, attributes.FunctionName]);
  const runs = unified.extensions[0].autoRunEvents[0].events as { type: string; actionId: string }[];
  expect(launch.map(([type, handler]) => [DOCUMENTED[type ?? ""], handler])).toEqual(
    runs.map(({ type, actionId }) => [type, actionId]),
  );
  expect(launch.map(([, handler]) => handler)).toEqual([HANDLER.message, HANDLER.appointment]);
  expect(all(xml, "LaunchEvent").map(({ attributes }) => attributes.SendMode)).toEqual([
    "PromptUser",
    "PromptUser",
  ]);
});

test("the unified one asks in the same way, from the set that has the events", () => {
  const [group] = unified.extensions[0].autoRunEvents;
  expect(group.events.map(({ options }: { options: { sendMode: string } }) => options.sendMode)).toEqual([
    "promptUser",
    "promptUser",
  ]);
  expect(JSON.stringify(group.requirements)).toContain(`"minVersion":"${DESCRIPTION.sendEventsFrom}"`);
});

test("only the pane beside a mail that is read can be pinned, in both", () => {
  const surfaces = all(xml, "ExtensionPoint").filter((point) => all(point, "SupportsPinning").length > 0);
  expect(surfaces.map(({ attributes }) => attributes["xsi:type"])).toEqual(["MessageReadCommandSurface"]);
  const actions = unified.extensions[0].runtimes.flatMap(({ actions: held }: { actions: object[] }) => held);
  const pinned = actions.filter((action: { pinnable?: boolean }) => action.pinnable === true);
  expect(pinned.length).toBe(1);
});

test("its ids are what Office takes for ids, and its version has four parts", () => {
  const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
  const [id] = all(xml, "Id");
  const [version] = all(xml, "Version");
  expect(id?.text).toMatch(guid);
  expect(unified.id).toMatch(guid);
  expect(version?.text).toMatch(/^\d+\.\d+\.\d+\.\d+$/u);
});

test("both have the buttons by which a question opens the pane", () => {
  const inXml = all(xml, "Control").map(({ attributes }) => attributes.id);
  const inJson = JSON.stringify(unified.extensions[0].ribbons);
  for (const id of Object.values(COMMAND)) {
    expect(inXml).toContain(id);
    expect(inJson).toContain(`"${id}"`);
  }
});

test("the unified one takes the place of the XML one, and they are two add-ins", () => {
  const [id] = all(xml, "Id");
  expect(unified.extensions[0].alternates[0].hide.customOfficeAddin.officeAddinId).toBe(id?.text);
  expect(unified.id).not.toBe(id?.text);
});

test("every icon and page that they name is made", () => {
  const addresses = new Set(
    [
      ...`${manifestXml(SITE)}${manifestJson(SITE)}`.matchAll(
        /https:\/\/pusterum\.example\/outlook\/([\w./-]+)/gu,
      ),
    ].map(([, path]) => path ?? ""),
  );
  const pages = new Set<string>(Object.values(DESCRIPTION.pages));
  for (const path of [...addresses, unified.icons.color, unified.icons.outline])
    if (!pages.has(path))
      expect({ path, exists: existsSync(`addin/site/${path}`) }).toEqual({ path, exists: true });
  for (const size of DESCRIPTION.icons) {
    const png = readFileSync(`addin/site/icon/${size}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test("no address but https is taken", () => {
  expect(() => manifestXml("http://pusterum.example")).toThrow("https");
});
