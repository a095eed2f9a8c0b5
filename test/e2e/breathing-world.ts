import { instant } from "../../src/domain/time/instant";
import { until } from "../support/browsers/until";
import type { AccountWorld } from "./account-world";
import type { LinkPage } from "./link-world";

export const textOf = (page: LinkPage, css: string) =>
  page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? null, css);

export const seen = (page: LinkPage, css: string, text: RegExp) =>
  until(`${text} in ${css}`, async () => (await textOf(page, css))?.match(text));

export const gone = (page: LinkPage, css: string) =>
  until(`no ${css}`, async () => (await textOf(page, css)) === null);

export const countOf = (page: LinkPage, css: string) =>
  page.evaluate((selector) => document.querySelectorAll(selector).length, css);

/** A block of ours, as a server holds it. */
export interface HeldBlock {
  readonly uid: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const OURS = /@pusterum$/u;

const timeOf = (text: string, name: string) => {
  const [, y, mo, d, h, mi] =
    new RegExp(`BEGIN:VEVENT[\\s\\S]*?${name}[^:]*:(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)`, "u").exec(
      text,
    ) ?? [];
  // The leader of these tests lives by the machine's own clock.
  return new Date(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi)).getTime();
};

export async function radicaleBlocks({ radicale }: AccountWorld): Promise<HeldBlock[]> {
  const texts = await Promise.all((await radicale.names()).map((name) => radicale.get(name)));
  return texts
    .map((text) => ({
      uid: /\r\nUID:(.*)\r/u.exec(text)?.[1] ?? "",
      start: timeOf(text, "DTSTART"),
      end: timeOf(text, "DTEND"),
      text,
    }))
    .filter(({ uid }) => OURS.test(uid))
    .sort((a, b) => a.start - b.start);
}

export const graphBlocks = ({ graph }: AccountWorld): HeldBlock[] =>
  [...graph.mailbox.items.values()].flatMap((item) => {
    const uid = Object.values(item.marks).find((mark) => OURS.test(mark));
    return uid ? [{ uid, start: item.start, end: item.end, text: JSON.stringify(item) }] : [];
  });

/** Which blocks they are, whatever the generation: no block may be there twice. */
export const placesOf = (blocks: readonly HeldBlock[]): string[] =>
  blocks.map(({ uid }) => uid.replace(/\.\d+@.*$/u, "")).sort();

/** When a block that moves must not lie any more. */
export const spanOf = ({ start, end }: HeldBlock) => ({ start: instant(start), end: instant(end) });
