// @ts-check
import { DESCRIPTION, siteOf, textsIn } from "./description.mjs";

const { buttonIcons, buttons, events, languages, pages, phoneIcons } = DESCRIPTION;
const DENSITIES = [1, 2, 3];

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/**
 * The manifest that every Outlook reads. Older clients take the outer overrides, newer ones those within.
 * @param {string} url
 * @returns {string}
 */
export function manifestXml(url) {
  const site = siteOf(url);
  const page = (/** @type {string} */ name) => `${site}/${name}`;
  const icon = (/** @type {number} */ size) => `${site}/icon/${size}.png`;
  const texts = textsIn(languages.default.file);
  const told = (/** @type {string} */ name, /** @type {"name" | "about"} */ text) =>
    `<${name} DefaultValue="${escaped(texts[text])}">${languages.other
      .map(({ tag, file }) => `<Override Locale="${tag}" Value="${escaped(textsIn(file)[text])}" />`)
      .join("")}</${name}>`;
  const form = (/** @type {string} */ type, height = "") =>
    `<Form xsi:type="${type}"><DesktopSettings><SourceLocation DefaultValue="${page(pages.pane)}" />${height}</DesktopSettings></Form>`;
  const rule = (/** @type {string} */ item, /** @type {string} */ use) =>
    `<Rule xsi:type="ItemIs" ItemType="${item}" FormType="${use}" />`;
  return indent(`<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:mailappor="http://schemas.microsoft.com/office/mailappversionoverrides/1.0" xsi:type="MailApp">
<Id>${DESCRIPTION.xmlId}</Id>
<Version>${DESCRIPTION.version}.0</Version>
<ProviderName>${DESCRIPTION.provider}</ProviderName>
<DefaultLocale>${languages.default.tag}</DefaultLocale>
${told("DisplayName", "name")}
${told("Description", "about")}
<IconUrl DefaultValue="${icon(64)}" />
<HighResolutionIconUrl DefaultValue="${icon(128)}" />
<SupportUrl DefaultValue="${page(pages.help)}" />
<AppDomains><AppDomain>${new URL(site).origin}</AppDomain></AppDomains>
<Hosts><Host Name="Mailbox" /></Hosts>
<Requirements><Sets><Set Name="Mailbox" MinVersion="${DESCRIPTION.least}" /></Sets></Requirements>
<FormSettings>${form("ItemRead", "<RequestedHeight>450</RequestedHeight>")}${form("ItemEdit")}</FormSettings>
<Permissions>${DESCRIPTION.permission.xml}</Permissions>
<Rule xsi:type="RuleCollection" Mode="Or">${rule("Message", "Read")}${rule("Message", "Edit")}${rule("Appointment", "Read")}${rule("Appointment", "Edit")}</Rule>
<DisableEntityHighlighting>true</DisableEntityHighlighting>
<VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type="VersionOverridesV1_0">
${overrides(site, false)}
<VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">
${overrides(site, true)}
</VersionOverrides>
</VersionOverrides>
</OfficeApp>`);
}

/** @param {string} site @param {boolean} isNew */
function overrides(site, isNew) {
  const desktop = buttons.map((button) => ribbon(button, isNew)).join("\n");
  const runtimes = `<Runtimes><Runtime resid="Launch.Url"><Override type="javascript" resid="Script.Url" /></Runtime></Runtimes>`;
  const launch = `<ExtensionPoint xsi:type="LaunchEvent"><LaunchEvents>${events
    .map(
      ({ xml, handler }) => `<LaunchEvent Type="${xml}" FunctionName="${handler}" SendMode="PromptUser" />`,
    )
    .join("")}</LaunchEvents><SourceLocation resid="Launch.Url" /></ExtensionPoint>`;
  return `<Requirements><bt:Sets DefaultMinVersion="${DESCRIPTION.least}"><bt:Set Name="Mailbox" /></bt:Sets></Requirements>
<Hosts><Host xsi:type="MailHost">
${isNew ? runtimes : ""}
<DesktopFormFactor>
${desktop}
${isNew ? launch : ""}
</DesktopFormFactor>
${isNew ? phone() : ""}
</Host></Hosts>
${resources(site, isNew)}`;
}

/** @param {(typeof buttons)[number]} button @param {boolean} isNew */
function ribbon({ id, surface, pinnable }, isNew) {
  const pin = pinnable && isNew ? "<SupportsPinning>true</SupportsPinning>" : "";
  const icons = buttonIcons.map((size) => `<bt:Image size="${size}" resid="Icon.${size}" />`).join("");
  return `<ExtensionPoint xsi:type="${surface}"><OfficeTab id="TabDefault"><Group id="${id}Group"><Label resid="Group.Label" />
<Control xsi:type="Button" id="${id}"><Label resid="Button.Label" /><Supertip><Title resid="Button.Label" /><Description resid="Button.Tip" /></Supertip><Icon>${icons}</Icon><Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane.Url" />${pin}</Action></Control></Group></OfficeTab></ExtensionPoint>`;
}

/** Phones show the pane beside a mail that is read; they have no send events. */
function phone() {
  const icons = phoneIcons
    .flatMap((size) =>
      DENSITIES.map((scale) => `<bt:Image size="${size}" scale="${scale}" resid="Icon.${size * scale}" />`),
    )
    .join("");
  return `<MobileFormFactor><ExtensionPoint xsi:type="MobileMessageReadCommandSurface"><Group id="pusterumPhoneGroup"><Label resid="Group.Label" /><Control xsi:type="MobileButton" id="pusterumPhone"><Label resid="Button.Label" /><Icon xsi:type="bt:MobileIconList">${icons}</Icon><Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane.Url" /></Action></Control></Group></ExtensionPoint></MobileFormFactor>`;
}

/** @param {string} site @param {boolean} isNew */
function resources(site, isNew) {
  const phoneSizes = phoneIcons.flatMap((size) => DENSITIES.map((scale) => size * scale));
  const sizes = [...new Set([...buttonIcons, ...(isNew ? phoneSizes : [])])].sort((a, b) => a - b);
  const urls = [
    ["Pane.Url", pages.pane],
    ...(isNew
      ? [
          ["Launch.Url", pages.launch],
          ["Script.Url", pages.script],
        ]
      : []),
  ];
  const texts = textsIn(languages.default.file);
  const text = (/** @type {string} */ id, /** @type {"group" | "button" | "tip"} */ name) =>
    `<bt:String id="${id}" DefaultValue="${escaped(texts[name])}">${languages.other
      .map(({ tag, file }) => `<bt:Override Locale="${tag}" Value="${escaped(textsIn(file)[name])}" />`)
      .join("")}</bt:String>`;
  return `<Resources>
<bt:Images>${sizes.map((size) => `<bt:Image id="Icon.${size}" DefaultValue="${site}/icon/${size}.png" />`).join("")}</bt:Images>
<bt:Urls>${urls.map(([id, name]) => `<bt:Url id="${id}" DefaultValue="${site}/${name}" />`).join("")}</bt:Urls>
<bt:ShortStrings>${text("Group.Label", "group")}${text("Button.Label", "button")}</bt:ShortStrings>
<bt:LongStrings>${text("Button.Tip", "tip")}</bt:LongStrings>
</Resources>`;
}

/** One element a line. @param {string} xml */
function indent(xml) {
  let depth = 0;
  const lines = xml.replaceAll(/>\s*</gu, ">\n<").split("\n");
  const laid = lines.map((line) => {
    if (line.startsWith("</")) depth--;
    const text = "  ".repeat(depth) + line;
    if (/^<[^/?][^>]*[^/]>$/u.test(line)) depth++;
    return text;
  });
  return `${laid.join("\n")}\n`;
}
