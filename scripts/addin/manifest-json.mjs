// @ts-check
import { DESCRIPTION, siteOf, textsIn } from "./description.mjs";

/**
 * The unified manifest: web, new Outlook and classic from 2307 on. Where it is deployed, the XML one hides.
 * @param {string} url
 * @returns {string}
 */
export function manifestJson(url) {
  const site = siteOf(url);
  const { buttons, buttonIcons, events, languages, least, pages, unifiedVersion } = DESCRIPTION;
  const texts = textsIn(languages.default.file);
  const icon = (/** @type {number} */ size) => ({ size, url: `${site}/icon/${size}.png` });
  const needs = (/** @type {string} */ minVersion) => ({ capabilities: [{ name: "Mailbox", minVersion }] });
  const manifest = {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${unifiedVersion}/MicrosoftTeams.schema.json`,
    manifestVersion: unifiedVersion,
    version: DESCRIPTION.version,
    id: DESCRIPTION.unifiedId,
    localizationInfo: {
      defaultLanguageTag: languages.default.tag.toLowerCase(),
      additionalLanguages: languages.other.map(({ tag, file }) => ({
        languageTag: tag.toLowerCase(),
        file: `${file}.json`,
      })),
    },
    developer: {
      name: DESCRIPTION.provider,
      websiteUrl: `${site}/${pages.help}`,
      privacyUrl: `${site}/${pages.help}`,
      termsOfUseUrl: `${site}/${pages.help}`,
    },
    name: { short: texts.name, full: texts.name },
    description: { short: texts.about.slice(0, 80), full: texts.about },
    icons: { color: "icon/192.png", outline: "icon/outline.png" },
    accentColor: DESCRIPTION.accent,
    validDomains: [new URL(site).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: DESCRIPTION.permission.unified, type: "Delegated" }] },
    },
    extensions: [
      {
        requirements: { ...needs(least), scopes: ["mail"] },
        runtimes: [
          {
            id: "pane",
            type: "general",
            code: { page: `${site}/${pages.pane}` },
            lifetime: "short",
            actions: [
              { id: "openPane", type: "openPage", view: "pane", pinnable: false },
              {
                id: "openPinnable",
                type: "openPage",
                view: "pane",
                pinnable: true,
                supportsNoItemContext: true,
              },
            ],
          },
          {
            id: "launch",
            requirements: needs(DESCRIPTION.sendEventsFrom),
            type: "general",
            code: { page: `${site}/${pages.launch}`, script: `${site}/${pages.script}` },
            lifetime: "short",
            actions: events.map(({ handler }) => ({ id: handler, type: "executeFunction" })),
          },
        ],
        ribbons: buttons.map(({ id, context, pinnable }) => ({
          contexts: [context],
          tabs: [
            {
              builtInTabId: "TabDefault",
              groups: [
                {
                  id: `${id}Group`,
                  label: texts.group,
                  icons: buttonIcons.map(icon),
                  controls: [
                    {
                      id,
                      type: "button",
                      label: texts.button,
                      icons: buttonIcons.map(icon),
                      supertip: { title: texts.button, description: texts.tip },
                      actionId: pinnable ? "openPinnable" : "openPane",
                    },
                  ],
                },
              ],
            },
          ],
        })),
        autoRunEvents: [
          {
            requirements: needs(DESCRIPTION.sendEventsFrom),
            events: events.map(({ unified, handler }) => ({
              type: unified,
              actionId: handler,
              options: { sendMode: "promptUser" },
            })),
          },
        ],
        alternates: [
          {
            hide: { customOfficeAddin: { officeAddinId: DESCRIPTION.xmlId } },
            alternateIcons: { icon: icon(64), highResolutionIcon: { size: 64, url: `${site}/icon/128.png` } },
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** What the package says in another language. @param {string} language @returns {string} */
export function languageFile(language) {
  const texts = textsIn(language);
  const file = {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${DESCRIPTION.unifiedVersion}/MicrosoftTeams.Localization.schema.json`,
    "name.short": texts.name,
    "name.full": texts.name,
    "description.short": texts.about.slice(0, 80),
    "description.full": texts.about,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
