import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { answeringAs } from "../support/office/answering";
import { CLIENTS } from "../support/office/client";
import { fakeOffice, madeWorld } from "../support/office/host";
import { composedMail, madeMail } from "../support/office/mail";
import { composedMeeting, madeMeeting, readMeeting } from "../support/office/meeting";

const library = createRequire(import.meta.url).resolve(
  "@microsoft/office-js/dist/outlook-web-16.01.debug.js",
);
const asked = answeringAs("prompt", (then) => then());

test("every member that is played is one that Microsoft's own library has", () => {
  const code = readFileSync(library, "utf8");
  const { mailbox } = CLIENTS.new;
  const played = [
    composedMail(madeMail(), asked, mailbox),
    composedMeeting(madeMeeting(), asked, mailbox),
    readMeeting(madeMeeting(), asked, mailbox),
    fakeOffice(CLIENTS.new, madeWorld()).context.mailbox,
    fakeOffice(CLIENTS.new, madeWorld()).context.ui,
  ];
  const names = [...new Set(played.flatMap((each) => Object.keys(each)))];
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !code.includes(name))).toEqual([]);
});

test("a member that is not played throws, and one of a later set is not there", () => {
  const mail = composedMail(madeMail(), asked, CLIENTS.onPremises.mailbox);
  expect(mail.delayDeliveryTime).toBeUndefined();
  expect(() => (mail as unknown as { importance: string }).importance).toThrow("does not play");
});
