// @ts-check
import { readFileSync } from "node:fs";

/**
 * What the add-in is, told once; both manifests are written from it, so that they cannot drift.
 */
export const DESCRIPTION = {
  /** The id of manifest.xml; the unified manifest names it as the add-in that it takes the place of. */
  xmlId: "7b0f2c3e-55a4-4f0b-9d0e-2f1c7a6e9b51",
  unifiedId: "c1d9a8b4-3e72-4d61-8f5a-6b0e4d2c7f93",
  version: "0.1.0",
  provider: "Pusterum",
  /** One version of Microsoft's schema; each file fits one only. */
  unifiedVersion: "1.25",
  accent: "#17201F",
  /** The lowest set that has buttons at all; everything above is asked for by isSetSupported. */
  least: "1.3",
  sendEventsFrom: "1.12",
  panesOnPhonesFrom: "1.5",
  /** Reads and writes the item that is open, and nothing else in the mailbox. */
  permission: { xml: "ReadWriteItem", unified: "MailboxItem.ReadWrite.User" },
  languages: /** @type {const} */ ({
    default: { tag: "en-US", file: "en" },
    other: [{ tag: "da-DK", file: "da" }],
  }),
  buttons: /** @type {const} */ ([
    { id: "pusterumMessageRead", surface: "MessageReadCommandSurface", context: "mailRead", pinnable: true },
    {
      id: "pusterumMessageCompose",
      surface: "MessageComposeCommandSurface",
      context: "mailCompose",
      pinnable: false,
    },
    {
      id: "pusterumAppointmentRead",
      surface: "AppointmentAttendeeCommandSurface",
      context: "meetingDetailsAttendee",
      pinnable: false,
    },
    {
      id: "pusterumAppointmentCompose",
      surface: "AppointmentOrganizerCommandSurface",
      context: "meetingDetailsOrganizer",
      pinnable: false,
    },
  ]),
  events: /** @type {const} */ ([
    { xml: "OnMessageSend", unified: "messageSending", handler: "onMessageSend" },
    { xml: "OnAppointmentSend", unified: "appointmentSending", handler: "onAppointmentSend" },
  ]),
  pages: { pane: "pane.html", launch: "launch.html", script: "launch.js", help: "help.html" },
  icons: /** @type {const} */ ([16, 20, 24, 25, 32, 40, 48, 50, 64, 75, 80, 96, 128, 144, 192]),
  buttonIcons: /** @type {const} */ ([16, 32, 80]),
  /** For phones: each size at three densities. */
  phoneIcons: /** @type {const} */ ([25, 32, 48]),
};

/** Where `npm run addin` serves it. */
export const LOCAL_URL = "https://localhost:3443";

const root = new URL("../../", import.meta.url);

/**
 * @param {string} language
 * @returns {{ name: string, about: string, group: string, button: string, tip: string }}
 */
export const textsIn = (language) =>
  JSON.parse(readFileSync(new URL(`src/locales/${language}.json`, root), "utf8")).outlook.manifest;

/** @param {string} url @returns {string} the address that pages lie under, without a slash at its end */
export function siteOf(url) {
  const site = new URL(url);
  if (site.protocol !== "https:") throw new Error(`Outlook loads add-ins by https only, not from ${url}`);
  return `${site.origin}${site.pathname}`.replace(/\/+$/u, "");
}
