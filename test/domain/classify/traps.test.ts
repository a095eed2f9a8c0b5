import { describe, expect, test } from "vitest";
import { makeNamer } from "../../../src/domain/classify/namer";
import { ALL_DAY_OFF, ALONE, shape, WITH_ONE } from "./made-shapes";

const name = makeNamer({ words: new Map() });

describe("words that hide in other words", () => {
  test.each([
    ["Rasmussen", "appraisal-talks", { inside: 6 }],
    ["Møde med fru Rasmussen", "appraisal-talks", {}],
    ["Inklusion i 3. klasse", "appraisal-talks", {}],
    ["Konklusion på tilsyn", "appraisal-talks", {}],
    ["Erfaring fra Horsens", "network-meetings", {}],
    ["Møde med Hanne", "work-environment-organisation", WITH_ONE],
    ["Netværksdækning på stuerne", "network-meetings", {}],
    ["Frihed i folkeskolen", "absence", {}],
    ["Imødekomme ønsker fra borgere", "staff-meetings", {}],
    ["Transport af hjælpemidler", "work-environment-organisation", {}],
    ["Museum: ny udstilling", "appraisal-talks", {}],
    ["Ronja og ratio", "reflection", {}],
  ] as const)("%s is not %s", (title, wrong, rest) => {
    expect(name(shape(title, rest)).activity).not.toBe(wrong);
  });
});

describe("words that are what they look like", () => {
  test.each([
    ["Reflection", "reflection", { inside: null, outside: null, organizerIsMe: null }],
    ["Refleksion", "reflection", ALONE],
    ["MUS", "appraisal-talks", WITH_ONE],
    ["MUS – Sofie", "appraisal-talks", WITH_ONE],
    ["LUS", "appraisal-talks", WITH_ONE],
    ["Fri", "absence", ALL_DAY_OFF],
    ["MED", "work-environment-organisation", { inside: 7 }],
    ["Møde med TR", "work-environment-organisation", WITH_ONE],
    ["Vagtplan uge 32", "shift-planning", ALONE],
    ["vagtplanmøde", "shift-planning", {}],
    ["Ledervagt", "on-call", { ...ALL_DAY_OFF, showAs: "free" }],
    ["Budgetopfølgning", "finance", {}],
    ["Personalgespräch wegen Fehlzeiten", "sickness-talks", WITH_ONE],
    ["BEM-Gespräch", "sickness-talks", { ...WITH_ONE, sensitivity: "confidential" }],
    ["APT", "staff-meetings", { inside: 14 }],
    ["🍽", "lunch-break", { ...ALONE, startsAt: 720, minutes: 30 }],
  ] as const)("%s is %s", (title, right, rest) => {
    expect(name(shape(title, rest)).activity).toBe(right);
  });
});

describe("what says nothing changes nothing", () => {
  const plain = name(shape("Personalemøde", { inside: 14 }));

  test.each([
    "SV: Personalemøde",
    "Aflyst: Personalemøde",
    "Flyttet: SV: VS: Personalemøde",
    "Canceled: Personalemøde",
    "PERSONALEMØDE",
    "personalemøde",
    "Personalemoede",
    "Personalemøde ",
  ])("%s", (title) => {
    expect(name(shape(title, { inside: 14 })).activity).toBe(plain.activity);
  });

  test("the text of a meeting service is not read", () => {
    const body = "________\nMicrosoft Teams Har du brug for hjælp? Deltag i mødet nu";
    expect(name(shape("Personalemøde", { inside: 14, body }))).toEqual(plain);
  });
});

test.each([
  ["Personalmøde", "staff-meetings"],
  ["Medarbeidersamatle Siv", "appraisal-talks"],
  ["Ledermode", "management-meetings"],
  ["Anhorigtraff", "citizen-contact"],
  ["omsorgssamt. Lene", "sickness-talks"],
] as const)("a slip of the pen is read over: %s", (title, right) => {
  const rest = right === "appraisal-talks" || right === "sickness-talks" ? WITH_ONE : { inside: 12 };
  expect(name(shape(title, rest)).activity).toBe(right);
});

test.each(["x", "?", "Optaget", "Hold", "Placeholder", "Møde", "Reserveret"])(
  "nobody could tell what %s is",
  (title) => {
    expect(name(shape(title, { ...ALONE, showAs: "tentative" })).activity).toBe("not-classifiable");
  },
);
