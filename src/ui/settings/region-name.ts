import type { Words } from "../words/words";

/** "DK" as "Danmark"; a part of a country keeps its code behind the name: "Tyskland (BY)". */
export function regionName(words: Words, region: string): string {
  const [country = region, part] = region.split("-");
  const name = new Intl.DisplayNames(words.locale, { type: "region" }).of(country) ?? country;
  return part ? `${name} (${part})` : name;
}
