import type { AnswerStore } from "../app/mail/answers";
import { storedRecord } from "./stored-record";

export const answerStore: AnswerStore = storedRecord("answers", { marks: [] });
