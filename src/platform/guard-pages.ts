import { browser } from "wxt/browser";
import type { MailPages } from "../app/guard-ports";
import { MAIL_PAGES, type MailPageName, mailOrigins } from "../domain/boundary/mail-hosts";

const scriptOf = (name: MailPageName) => `/content-scripts/${name}.js` as const;

/** The hosts of the page that the leader has let the guard into. */
async function letInto(name: MailPageName): Promise<string[]> {
  const origins = mailOrigins(name);
  const held = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return origins.filter((_, index) => held[index]);
}

const canScript = () => browser.permissions.contains({ permissions: ["scripting"] });

async function guardPage(name: MailPageName, origins: string[]): Promise<void> {
  const script = {
    id: name,
    js: [scriptOf(name)],
    matches: origins,
    allFrames: true,
    // Pop-outs and editors may live in frames that have no address of their own.
    matchOriginAsFallback: true,
    runAt: "document_start",
    persistAcrossSessions: true,
  } as const;
  const [held] = await browser.scripting.getRegisteredContentScripts({ ids: [name] });
  if (held && sameList(held.matches ?? [], origins)) return;
  if (held) await browser.scripting.unregisterContentScripts({ ids: [name] });
  await browser.scripting.registerContentScripts([{ ...script, js: [...script.js] }]);
  await guardOpenTabs(name, origins);
}

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((each) => b.includes(each));

/** Pages that were open before are guarded too: a script that is there already gives way to the new one. */
async function guardOpenTabs(name: MailPageName, origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? Promise.resolve()
        : browser.scripting.executeScript({
            target: { tabId: id, allFrames: true },
            files: [scriptOf(name)],
          }),
    ),
  );
}

async function guard(on: boolean): Promise<readonly MailPageName[]> {
  if (!(await canScript())) return [];
  const guarded: MailPageName[] = [];
  for (const name of MAIL_PAGES) {
    const origins = on ? await letInto(name) : [];
    if (origins.length > 0) {
      await guardPage(name, origins);
      guarded.push(name);
    } else {
      const held = await browser.scripting.getRegisteredContentScripts({ ids: [name] });
      if (held.length > 0) await browser.scripting.unregisterContentScripts({ ids: [name] });
    }
  }
  return guarded;
}

let last: Promise<unknown> = Promise.resolve();

export const mailPages: MailPages = {
  guard: (on) => {
    const next = last.then(() => guard(on));
    last = next.catch(() => {});
    return next;
  },
};

async function guardOpenPages(): Promise<void> {
  if (!(await canScript())) return;
  for (const name of MAIL_PAGES) {
    const held = await browser.scripting.getRegisteredContentScripts({ ids: [name] });
    for (const { matches } of held) await guardOpenTabs(name, [...(matches ?? [])]);
  }
}

/** The scripts in open pages belong to the version before an update, and can no longer tell us anything. */
export const guardPagesOnUpdate = (): void =>
  browser.runtime.onInstalled.addListener(() => void guardOpenPages());

/** Whatever page it was given or taken in, also the browser's own: the background hears of it even when that page has gone. */
export function onAccessChange(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
