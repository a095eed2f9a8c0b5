import type { MailPage } from "./mail-page";

/** Gmail. Evidence: third-party code that works on it, gathered in the platform notes of 2026. */
export const GMAIL: MailPage = {
  name: "gmail",
  composeRoots: [
    { css: '.nH.Hd[role="dialog"]', seenIn: ["gmail-new.html"] },
    { css: ".M9", seenIn: ["gmail-new.html", "gmail-reply.html"] },
    { css: ".ip.iq", seenIn: ["gmail-reply.html"] },
  ],
  composeMarks: [{ css: '.Am[contenteditable="true"]', seenIn: ["gmail-new.html", "gmail-reply.html"] }],
  sendButtons: [
    {
      css: '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])',
      seenIn: ["gmail-new.html", "gmail-reply.html"],
    },
  ],
  editors: [
    { css: '.Am[contenteditable="true"]', seenIn: ["gmail-new.html", "gmail-reply.html"] },
    { css: '[role="textbox"][aria-multiline="true"][contenteditable="true"]', seenIn: ["gmail-new.html"] },
  ],
  recipients: [
    { css: "[data-hovercard-id]", seenIn: ["gmail-new.html"] },
    { css: "span[email]", seenIn: ["gmail-reply.html"] },
  ],
  senders: [{ css: 'input[name="from"]', seenIn: ["gmail-reply.html"] }],
  addressIn: ["email", "data-hovercard-id", "value"],
  highImportance: [],
  afterNewText: [
    { css: ".gmail_signature_prefix", seenIn: ["gmail-reply.html"] },
    { css: ".gmail_signature", seenIn: ["gmail-reply.html"] },
    { css: ".gmail_quote", seenIn: ["gmail-reply.html"] },
  ],
  laterMenu: [{ css: '.IZ .Up [role="button"][aria-haspopup="true"]', seenIn: ["gmail-new.html"] }],
  laterEntry: [{ css: '[role="menuitem"][selector="scheduledSend"]', seenIn: ["gmail-new.html"] }],
  isSendKey: (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.altKey,
  draftsUrl: ({ origin, pathname }) =>
    `${origin}${/^\/mail\/u\/\d+\//.exec(pathname)?.[0] ?? "/mail/"}#drafts`,
};
