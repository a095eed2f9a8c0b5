import type { Mirror } from "../../app/ports";
import type { WeekSummary } from "../../domain/balance/week-summary";
import type { Instant } from "../../domain/time/instant";
import { dayOf } from "../../domain/time/zones";
import { columnsOf } from "../horizon/columns";
import { horizon, mostDotsOf, POPUP_SHAPE, shore } from "../horizon/horizon";
import { brandMark } from "../marks/marks";
import { escapeText, pictureMarkup } from "../picture/picture";
import { leadOf } from "../week/lead";
import { dayLetters, daysRange, hours } from "../words/format";
import { weekTitle } from "../words/week-title";
import type { Words } from "../words/words";

/** The mirrored week as markup: header, sentence, picture and totals, where React will draw the very same. */
export function firstPaint(words: Words, { summary, isDemo }: Mirror, now: Instant): string | null {
  // Notices and other weeks are React's: what stands here must not jump when they arrive.
  if (!summary || isDemo || now < summary.start || now >= summary.end) return null;
  return `${header(words, summary)}<main><p class="lead">${escapeText(leadOf(words, summary))}</p>${figure(words, summary, now)}</main>`;
}

function header(words: Words, summary: WeekSummary): string {
  const first = summary.days[0]?.day;
  const last = summary.days[6]?.day;
  const range = first && last ? daysRange(words, first, last) : "";
  const title = weekTitle(words, summary.week);
  return `<header class="week-header">${pictureMarkup(brandMark(24))}<h1>${escapeText(title)}</h1><span class="when muted">${escapeText(range)}</span></header>`;
}

function figure(words: Words, summary: WeekSummary, now: Instant): string {
  const columns = columnsOf(summary);
  const today = dayOf(now, summary.zone);
  const picture = horizon(summary, POPUP_SHAPE, { today, unknownFrom: null });
  const most = mostDotsOf(columns);
  const days = columns.map(
    (column) =>
      `<span class="day${column.day === today ? " is-today" : ""}"><span class="letters">${escapeText(dayLetters(words, column.day))}</span>${pictureMarkup(shore(column, most))}</span>`,
  );
  const unit = words.t("unit.hoursShort");
  const total = (side: "giving" | "draining") =>
    `<span class="figure">${hours(words, summary.sides[side])} <small>${escapeText(unit)}</small></span>`;
  const word = (side: "giving" | "draining") =>
    `<span class="side-word">${escapeText(words.t(`side.${side}`))}</span>`;
  return `<figure class="horizon-figure"><div class="horizon-stage"><div class="totals" data-line="${picture.attrs["data-line"]}"><span class="total total-giving">${total("giving")}${word("giving")}</span><span class="total total-draining">${word("draining")}${total("draining")}</span></div><div>${pictureMarkup(picture)}</div></div><div class="days">${days.join("")}</div></figure>`;
}
