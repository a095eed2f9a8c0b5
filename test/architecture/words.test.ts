import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** Said by both manifests of the add-in, which a script writes. */
const ADDIN_MANIFEST: ReadonlySet<string> = new Set(
  ["name", "about", "group", "button", "tip"].map((name) => `outlook.manifest.${name}`),
);

type Catalogue = { readonly [key: string]: string | Catalogue };

const catalogues = new Map(
  readdirSync("src/locales").map((file) => [
    file.replace(".json", ""),
    JSON.parse(readFileSync(join("src/locales", file), "utf8")) as Catalogue,
  ]),
);

const isPlural = (entry: Catalogue) => typeof entry["1"] === "string" && typeof entry.n === "string";

/** Every sentence by its key; a plural's forms are sentences of one key. */
function sentences(entry: Catalogue, path = ""): [key: string, forms: string[]][] {
  return Object.entries(entry).flatMap(([name, value]): [string, string[]][] => {
    const key = path ? `${path}.${name}` : name;
    if (typeof value === "string") return [[key, [value]]];
    return isPlural(value) ? [[key, Object.values(value) as string[]]] : sentences(value, key);
  });
}

const namesIn = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

describe("the catalogues", () => {
  const english = new Map(sentences(catalogues.get("en") ?? {}));

  test.each([...catalogues.keys()])("%s says every sentence, with the same names in it", (locale) => {
    const own = new Map(sentences(catalogues.get(locale) ?? {}));
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, forms] of own) {
      const wanted = namesIn((english.get(key) ?? []).join(" "));
      expect({ key, names: namesIn(forms.join(" ")) }).toEqual({ key, names: wanted });
      for (const form of forms) expect({ key, form: form.trim() }).not.toEqual({ key, form: "" });
    }
  });

  test.each([...catalogues.keys()])(
    "%s has no name that a browser refuses the whole extension for",
    (locale) => {
      const names = sentences(catalogues.get(locale) ?? {}).map(([key]) => key);
      expect(names.filter((key) => !/^[\w.]+$/.test(key))).toEqual([]);
    },
  );

  test.each([...catalogues.keys()])("%s keeps clear of signs that the browser reads as its own", (locale) => {
    for (const [key, forms] of sentences(catalogues.get(locale) ?? {})) {
      for (const form of forms) expect({ key, form }).toEqual({ key, form: form.replace(/\$/g, "") });
    }
  });

  test("no sentence is left over that nobody says", () => {
    const source = ["src", "addin"]
      .flatMap(files)
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    const patterns = [...source.matchAll(/`([a-zA-Z.]+)\.\$\{/g)].map(([, prefix]) => `${prefix}.`);
    const manifest = readFileSync("wxt.config.ts", "utf8");
    const unsaid = [...english.keys()].filter(
      (key) =>
        !source.includes(`"${key}"`) &&
        !patterns.some((prefix) => key.startsWith(prefix)) &&
        !manifest.includes(`__MSG_${key.replaceAll(".", "_")}__`) &&
        !ADDIN_MANIFEST.has(key),
    );
    expect(unsaid).toEqual([]);
  });
});

const SPOKEN_ATTRIBUTES = new Set(["aria-label", "title", "placeholder", "alt", "label", "aria-description"]);
const hasLetters = (text: string) => /\p{L}{2,}/u.test(text);

/** Words that stand in the markup itself instead of coming from a catalogue. */
function bareWords(file: string): string[] {
  const tree = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasLetters(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && SPOKEN_ATTRIBUTES.has(node.name.getText())) {
      const value = node.initializer;
      if (value && ts.isStringLiteral(value) && hasLetters(value.text)) found.push(value.text);
    }
    if (
      ts.isJsxExpression(node) &&
      node.expression &&
      ts.isStringLiteral(node.expression) &&
      ts.isJsxElement(node.parent)
    ) {
      if (hasLetters(node.expression.text)) found.push(node.expression.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

test("no component speaks past the catalogues", () => {
  const bypassing = ["src", "addin"]
    .flatMap(files)
    .filter((file) => file.endsWith(".tsx"))
    .flatMap((file) => bareWords(file).map((words) => ({ file, words })));
  expect(bypassing).toEqual([]);
});
