import { WEEKDAYS, type Weekday } from "../time/days";
import { LINES } from "./expectation-lines";
import type { Frames } from "./frames";
import { clockText } from "./local-line";

/** Texts by which a leader tells others when an answer comes. Square brackets mark what only the leader knows. */
export interface ExpectationTexts {
  readonly signature: string;
  readonly autoReply: string;
  readonly agreement: string;
}

export type TextLanguage = "da" | "en";

interface Template extends ExpectationTexts {
  /** One stretch of days: {days}, {times}. */
  readonly stretch: string;
  readonly and: string;
  readonly noHours: string;
}

const TEMPLATES: Readonly<Record<TextLanguage, Template>> = {
  da: {
    stretch: "{days} kl. {times}",
    and: " og ",
    noHours: "[hvornår]",
    signature:
      "Jeg læser mails {hours}. Får du en mail fra mig uden for den tid, kan svaret vente til næste arbejdsdag.",
    autoReply: [
      "Tak for din mail. Jeg læser mails {hours} og svarer inden for [en arbejdsdag].",
      "Haster det uden for den tid, så ring til [navn og nummer], der har vagten.",
      "Du behøver ikke skrive igen; din mail bliver læst.",
    ].join("\n"),
    agreement: [
      "Sådan når du mig",
      "Mail: det, der kan vente. Jeg læser {hours} og svarer inden for [en arbejdsdag].",
      "Chat: korte spørgsmål. Jeg ser dem {hours} og svarer inden for [et par timer].",
      "Sms: det, der skal nå mig i dag. Jeg svarer inden for [en time] {hours}.",
      "Telefon: det, der haster nu. Jeg tager den {hours}.",
      "Uden for den tid: [navn og nummer] har vagten. Ring kun til mig ved [hvad].",
      "Når jeg har vagt: ring. Jeg tager telefonen hele vagten.",
      "Skriver jeg selv uden for den tid, venter jeg ikke svar før næste arbejdsdag.",
    ].join("\n"),
  },
  en: {
    stretch: "{days} {times}",
    and: " and ",
    noHours: "[when]",
    signature:
      "I read mail {hours}. If you get a mail from me outside those hours, the answer can wait until the next working day.",
    autoReply: [
      "Thank you for your mail. I read mail {hours} and answer within [one working day].",
      "If it is urgent outside those hours, please call [name and number], who is on duty.",
      "There is no need to write again; your mail will be read.",
    ].join("\n"),
    agreement: [
      "How to reach me",
      "Mail: what can wait. I read it {hours} and answer within [one working day].",
      "Chat: short questions. I see them {hours} and answer within [a few hours].",
      "Text message: what must reach me today. I answer within [an hour] {hours}.",
      "Phone: what is urgent now. I take calls {hours}.",
      "Outside those hours: [name and number] is on duty. Call me only for [what].",
      "When I am on duty: call. I take calls for as long as it lasts.",
      "If I write outside those hours myself, I expect no answer before the next working day.",
    ].join("\n"),
  },
};

export function expectationTexts(frames: Frames, language: TextLanguage): ExpectationTexts {
  const { signature, autoReply, agreement } = TEMPLATES[language];
  const hours = hoursText(frames, language);
  const fill = (text: string) => text.replaceAll("{hours}", hours);
  return { signature: fill(signature), autoReply: fill(autoReply), agreement: fill(agreement) };
}

/** "mandag–torsdag kl. 8.00–16.30 og fredag kl. 8.00–14.00": neighbouring days with the same hours stand together. */
function hoursText(frames: Frames, language: TextLanguage): string {
  const { stretch, and, noHours } = TEMPLATES[language];
  const { weekdays, colon } = LINES[language];
  const stretches: { first: Weekday; last: Weekday; times: string }[] = [];
  for (const weekday of WEEKDAYS) {
    const times = frames.quietDays.includes(weekday)
      ? ""
      : frames.ranges[weekday]
          .map(({ from, to }) => `${clockText(from, colon)}–${clockText(to % 1440, colon)}`)
          .join(", ");
    if (times === "") continue;
    const held = stretches.at(-1);
    if (held && held.times === times && held.last === weekday - 1) held.last = weekday;
    else stretches.push({ first: weekday, last: weekday, times });
  }
  const name = (weekday: Weekday) => weekdays[weekday - 1] ?? "";
  const texts = stretches.map(({ first, last, times }) =>
    stretch
      .replace("{days}", first === last ? name(first) : `${name(first)}–${name(last)}`)
      .replace("{times}", times),
  );
  return texts.length === 0 ? noHours : texts.join(and);
}
