import type { MessageKey, Values, Words } from "./words";

type Entry = string | { readonly [key: string]: Entry };

function find(catalogue: Entry, key: string): Entry | undefined {
  return key
    .split(".")
    .reduce<Entry | undefined>(
      (entry, part) => (typeof entry === "object" ? entry[part] : undefined),
      catalogue,
    );
}

/** Reads sentences straight from a catalogue, where no browser looks them up: terminal, add-in, tests. */
export function catalogueWords(catalogue: Entry): Words {
  const text = (key: MessageKey, values: Values = {}, count?: number): string => {
    const entry = find(catalogue, key);
    const form = typeof entry === "object" ? entry[count === 1 ? "1" : "n"] : entry;
    if (typeof form !== "string") throw new Error(`the catalogue has no sentence "${key}"`);
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
  return { locale: text("locale"), t: text };
}
