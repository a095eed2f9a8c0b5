import { HOUR, type Instant } from "../../domain/time/instant";

/** A mail that the leader wants to answer when the hours open: known by its salted hash, as the counted ones are. */
export interface AnswerMark {
  readonly mail: string;
  /** When the hours open. */
  readonly at: Instant;
}

export interface AnswerRecord {
  readonly marks: readonly AnswerMark[];
}

export interface AnswerStore {
  get(): Promise<AnswerRecord>;
  /** Changes the record in one step; changes never overtake each other. */
  change(how: (record: AnswerRecord) => AnswerRecord): Promise<AnswerRecord>;
}

/** A mark that nobody came back to goes by itself. */
const REMEMBERED = 7 * 24 * HOUR;
const MOST = 100;

export const waitingMarks = ({ marks }: AnswerRecord, now: Instant): AnswerMark[] =>
  marks.filter(({ at }) => at <= now && now < at + REMEMBERED);

export async function answerLater(answers: AnswerStore, mark: AnswerMark, now: Instant): Promise<void> {
  await answers.change(({ marks }) => {
    const others = marks.filter(({ mail, at }) => mail !== mark.mail && now < at + REMEMBERED);
    return { marks: [...others, mark].slice(-MOST) };
  });
}

/** The leader has gone to the mail, or wants to hear no more of it. */
export async function letAnswerGo(answers: AnswerStore, gone: string): Promise<void> {
  await answers.change(({ marks }) => ({ marks: marks.filter(({ mail }) => mail !== gone) }));
}
