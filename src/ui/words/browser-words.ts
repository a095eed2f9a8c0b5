import { i18n } from "#i18n";
import type { Words } from "./words";

type Lookup = (key: string, ...rest: unknown[]) => string;

/** The language of the browser, through the catalogues it has loaded for the extension. */
export const browserWords = (): Words => {
  const t = i18n.t as unknown as Lookup;
  return {
    locale: t("locale"),
    t: (key, values = {}, count) => (count === undefined ? t(key, values) : t(key, count, values)),
  };
};
