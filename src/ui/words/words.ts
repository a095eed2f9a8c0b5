import { type ActivityId, isOwnRow } from "../../domain/activity/activity";
import type en from "../../locales/en.json";

type Plural = { readonly "1": string; readonly n: string };
type Leaves<T, Path extends string = ""> = {
  [K in keyof T & string]: T[K] extends string | Plural ? `${Path}${K}` : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];

/** The name of a sentence in the catalogues of src/locales. */
export type MessageKey = Leaves<typeof en>;
export type Values = Readonly<Record<string, string | number>>;

/** The reader's language. Surfaces hand it in, so that components run outside an extension too. */
export interface Words {
  /** For `Intl`: the language of the sentences, not that of the browser. */
  readonly locale: string;
  /** `count` picks between the singular and the plural of a sentence that has both. */
  t(key: MessageKey, values?: Values, count?: number): string;
}

const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A row's name: as the leader has called it, else as the language calls it. */
export const activityName = (words: Words, id: ActivityId, ownName?: string): string =>
  ownName ??
  (isOwnRow(id) ? words.t("activity.notClassifiable") : words.t(`activity.${camelCase(id)}` as MessageKey));

/** The row's name where there is little room. */
export const shortName = (words: Words, id: ActivityId, ownName?: string): string =>
  ownName ??
  (isOwnRow(id) ? words.t("short.notClassifiable") : words.t(`short.${camelCase(id)}` as MessageKey));
