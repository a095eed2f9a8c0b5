import { instant } from "../../src/domain/time/instant";
import type { GraphServer } from "../servers/graph/server";
import type { RadicaleServer } from "../servers/radicale/server";
import { until } from "../support/browsers/until";
import type { LinkBrowser, LinkPage } from "./link-world";

export const PLAN = "dashboard.html#breathing";
export const SAID = ".said-bar";
export const CARD = ".landed-card";
export const AUTOMATIC = "[data-testid=automatic]";
const BOOK = "[data-testid=book]";
const INTO = ".book-into select";
const BOOKED = ".booked-list > li";
const ACCOUNT = "[data-testid=account-card]";
const FETCH = "[data-testid=account-state] .row-of-buttons button";

export const textOf = (page: LinkPage, css: string) =>
  page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? null, css);

export const seen = (page: LinkPage, css: string, text: RegExp) =>
  until(`${text} in ${css}`, async () => (await textOf(page, css))?.match(text));

export const gone = (page: LinkPage, css: string) =>
  until(`no ${css}`, async () => (await textOf(page, css)) === null);

export const countOf = (page: LinkPage, css: string) =>
  page.evaluate((selector) => document.querySelectorAll(selector).length, css);

/** What a leader does with breathing spaces, on the two pages that are open for it. */
export class BreathingDrill {
  private constructor(
    readonly browser: LinkBrowser,
    public calendars: LinkPage,
    public plan: LinkPage,
  ) {}

  static async start(browser: LinkBrowser): Promise<BreathingDrill> {
    const calendars = await browser.open("dashboard.html#calendars");
    return new BreathingDrill(browser, calendars, await browser.open(PLAN));
  }

  /** In Firefox the pages go with the background. */
  async killBackground(): Promise<void> {
    await this.browser.killWorker();
    this.calendars = await this.browser.renew(this.calendars, "dashboard.html#calendars");
    this.plan = await this.browser.renew(this.plan, PLAN);
  }

  /** The one account is there and nothing of it is under way, the first reading neither. */
  async inStep(): Promise<void> {
    await until("the account in step", () =>
      this.calendars.evaluate((css) => {
        const card = document.querySelector(css);
        return card !== null && !card.querySelector("[aria-disabled=true], progress");
      }, ACCOUNT),
    );
  }

  /** The leader has the calendar read. */
  async read(): Promise<void> {
    await this.inStep();
    await this.calendars.click(FETCH);
    await this.inStep();
  }

  async bookInto(kind: "caldav" | "graph"): Promise<void> {
    const where = await until(`a calendar of ${kind}`, () =>
      this.plan.evaluate(
        (wanted) =>
          [...document.querySelectorAll("option")].find(({ value }) => value.startsWith(wanted))?.value,
        `${kind} `,
      ),
    );
    await this.plan.choose(INTO, where);
    await until("the choice", () =>
      this.plan.evaluate(
        ([css, value]) => document.querySelector<HTMLSelectElement>(css as string)?.value === value,
        [INTO, where],
      ),
    );
  }

  /** The leader wishes for so many blocks of reflection a week. */
  async wish(count: string, look: (page: LinkPage) => Promise<void> = async () => {}): Promise<void> {
    const page = await this.browser.open("dashboard.html#breathing=wish");
    await page.fill(".wish-editor .is-number", count);
    // A number holds when its field is left.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur(), null);
    await page.click(".wish-editor > .row-of-buttons .btn.main");
    await seen(page, SAID, /The wish is saved/u);
    await look(page);
    await page.close();
  }

  /** How many blocks are planned and ticked. */
  async planned(): Promise<number> {
    await until("a plan", async () => (await countOf(this.plan, `${BOOK}:not(:disabled)`)) > 0);
    return countOf(this.plan, ".plan-preview .check-line input:checked");
  }

  /** Books what is ticked; gives how many that is. */
  async book(): Promise<number> {
    const count = await this.planned();
    await this.plan.click(BOOK);
    return count;
  }

  /** So many blocks are booked, and nothing is on its way any more; gives how many. */
  isBooked(count: number | ((count: number) => boolean)): Promise<number> {
    const fits = typeof count === "number" ? (held: number) => held === count : count;
    return until("what is booked, with nothing on its way", async () => {
      // At one glance: what is new in the list says in its own line that it waits.
      const { held, text } = await this.plan.evaluate((css) => {
        const list = document.querySelector<HTMLElement>(".booked-list");
        return { held: document.querySelectorAll(css).length, text: list?.innerText ?? "" };
      }, BOOKED);
      return fits(held) && !/Waits for the calendar/u.test(text) && { held };
    }).then(({ held }) => held);
  }

  /** The popup asks about the meeting; the leader takes the place that it shows. */
  async moveInPopup(meeting: RegExp, look: (popup: LinkPage) => Promise<void>): Promise<void> {
    const popup = await this.browser.open("popup.html");
    await seen(popup, CARD, meeting);
    await look(popup);
    await popup.click(`${CARD} .btn.main`);
    await gone(popup, CARD);
    await popup.close();
    await gone(this.plan, CARD);
  }

  async removeEverything(): Promise<void> {
    await this.plan.click("[data-testid=remove-all]");
    await this.plan.click("[role=alertdialog] .btn.main");
    await seen(this.plan, SAID, /Everything Pusterum booked is removed/u);
  }
}

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

export async function radicaleBlocks(radicale: RadicaleServer): Promise<HeldBlock[]> {
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

export const graphBlocks = (graph: GraphServer): HeldBlock[] =>
  [...graph.mailbox.items.values()]
    .flatMap((item) => {
      const uid = Object.values(item.marks).find((mark) => OURS.test(mark));
      return uid ? [{ uid, start: item.start, end: item.end, text: JSON.stringify(item) }] : [];
    })
    .sort((a, b) => a.start - b.start);

/** Which blocks they are, whatever the generation: no block may be there twice. */
export const placesOf = (blocks: readonly HeldBlock[]): string[] =>
  blocks.map(({ uid }) => uid.replace(/\.\d+@.*$/u, "")).sort();

/** The blocks of the last week that is planned: all of it is ahead, so that there is room to move in it. */
export function lastWeekOf(blocks: readonly HeldBlock[]): HeldBlock[] {
  const weekOf = ({ uid }: HeldBlock) => uid.slice(0, "2026-W01".length);
  const last = blocks.map(weekOf).sort().at(-1);
  return blocks.filter((block) => weekOf(block) === last);
}

/** When a block lies there that ought to make way. */
export const spanOf = ({ start, end }: HeldBlock) => ({ start: instant(start), end: instant(end) });
