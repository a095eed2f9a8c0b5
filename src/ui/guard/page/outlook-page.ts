import type { MailPage } from "./mail-page";

const ALL = ["outlook-new.html", "outlook-two.html", "outlook-reply.html", "outlook-popout.html"];

/** Outlook on the web. Evidence: third-party code that works on it, gathered in the platform notes of 2026. */
export const OUTLOOK: MailPage = {
  name: "outlook",
  composeRoots: [
    {
      css: '[id^="docking_InitVisiblePart_"]',
      seenIn: ["outlook-new.html", "outlook-two.html", "outlook-reply.html"],
    },
  ],
  composeMarks: [
    { css: '[id^="editorParent_"]', seenIn: ALL },
    { css: "#discardCompose", seenIn: ["outlook-new.html", "outlook-popout.html"] },
    { css: "#popoutCompose", seenIn: ["outlook-new.html"] },
  ],
  sendButtons: [
    {
      css: 'button[id^="splitButton-"][id$="__primaryActionButton"]',
      seenIn: ["outlook-new.html", "outlook-two.html"],
    },
    { css: "button.fui-SplitButton__primaryActionButton", seenIn: ["outlook-reply.html"] },
    { css: '[data-testid="ComposeSendButton"]', seenIn: ["outlook-popout.html"] },
  ],
  editors: [
    { css: '[id^="editorParent_"] [contenteditable="true"]', seenIn: ALL },
    {
      css: '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
      seenIn: ["outlook-popout.html"],
    },
  ],
  recipients: [
    { css: "[data-lpc-hover-target-id][title*='@']", seenIn: ["outlook-new.html"] },
    { css: "[data-lpc-hover-target-id]", seenIn: ["outlook-new.html", "outlook-reply.html"] },
  ],
  senders: [{ css: "[data-from-address]", seenIn: ["outlook-reply.html"] }],
  addressIn: ["title", "data-from-address", "data-lpc-hover-target-id"],
  highImportance: [{ css: '[data-icon-name="ImportantFilled"]', seenIn: ["outlook-reply.html"] }],
  afterNewText: [
    { css: "#Signature", seenIn: ["outlook-reply.html"] },
    { css: "#ms-outlook-mobile-signature", seenIn: ["outlook-popout.html"] },
    { css: "#appendonsend", seenIn: ["outlook-reply.html"] },
    { css: "#divRplyFwdMsg", seenIn: ["outlook-reply.html"] },
  ],
  // The entry of Outlook's menu is known by its label alone, so the guard keeps the draft and reminds instead.
  laterMenu: [],
  laterEntry: [],
  isSendKey: (event) =>
    (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.altKey) ||
    (event.code === "KeyS" && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey),
  draftsUrl: ({ origin, pathname }) => `${origin}${/^\/mail\/\d+\//.exec(pathname)?.[0] ?? "/mail/"}drafts`,
};
