import { expect, test } from "vitest";
import { makeNamer } from "../../../src/domain/classify/namer";
import danish from "../../../src/locales/da.json";
import english from "../../../src/locales/en.json";
import { shape } from "./made-shapes";

const name = makeNamer({ words: new Map() });

test.each([
  ["da", danish],
  ["en", english],
] as const)(
  "whoever calls own time as the page asks for in %s is taken at their word",
  (_, { breathing, blocks }) => {
    const asked = blocks.name.reflection;
    expect(breathing.noneHint).toContain(asked);
    for (const nobody of [0, null]) {
      const own = shape(asked, { inside: nobody, outside: nobody });
      expect(name(own).activity).toBe("reflection");
    }
  },
);
