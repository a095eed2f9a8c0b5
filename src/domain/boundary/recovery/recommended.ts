import { HOUR, type Millis, millis } from "../../time/instant";

/** What is recommended for recovery. Many leaders are exempt in writing: nobody breaks anything here. */
export interface Recommended {
  /** In any day that ends with work. */
  readonly dailyRest: Millis;
  /** Once a week: a day off together with a daily rest. */
  readonly weeklyRest: Millis;
  /** A week's hours on average over four months. */
  readonly averageWeek: Millis;
}

const USUAL: Recommended = {
  dailyRest: millis(11 * HOUR),
  weeklyRest: millis(35 * HOUR),
  averageWeek: millis(48 * HOUR),
};

/** What the leader says of their own terms: "agreed" where eight hours are agreed on, "exempt" where nothing is. */
export const REST_TERMS = ["usual", "agreed", "exempt"] as const;
export type RestTerms = (typeof REST_TERMS)[number];

const AGREED_DAILY = millis(8 * HOUR);
const DAY = millis(24 * HOUR);

/** null for whoever is exempt: then the figures stand alone. */
export function recommendedFor(terms: RestTerms): Recommended | null {
  switch (terms) {
    case "usual":
      return USUAL;
    case "agreed":
      return { ...USUAL, dailyRest: AGREED_DAILY, weeklyRest: millis(DAY + AGREED_DAILY) };
    case "exempt":
      return null;
  }
}

export const REST_TERMS_SETTING = "rest.terms";

export const isRestTerms = (value: unknown): value is RestTerms =>
  (REST_TERMS as readonly unknown[]).includes(value);

/** The leader's own terms; the usual ones until something else was said. */
export function restTerms({ settings }: { readonly settings: ReadonlyMap<string, unknown> }): RestTerms {
  const value = settings.get(REST_TERMS_SETTING);
  return isRestTerms(value) ? value : "usual";
}
