import { expect, test } from "vitest";
import { knownPeople } from "../../src/app/circle-lists";

const settings = (lists: Readonly<Record<string, string>>) => ({ settings: new Map(Object.entries(lists)) });

test.each([
  ["lone.hansen@a.example", ["lone hansen", "lone"]],
  ["bo.jensen@a.example", ["bo jensen"]],
  ["anne-mette.krogh2@a.example", ["anne mette krogh", "anne"]],
  ["torben@a.example", ["torben"]],
  ["lha@a.example", []],
  ["med@a.example", []],
])("%s is called %j in titles", (address, names) => {
  expect(knownPeople(settings({ "circle-chief": address })).chief).toEqual(names);
});

test("a name that two lists share tells nothing", () => {
  const lists = { "circle-chief": "lone.hansen@a.example", "circle-people": "lone.berg@a.example" };
  expect(knownPeople(settings(lists))).toEqual({ chief: ["lone hansen"], own: ["lone berg"], peers: [] });
});

test("without lists nobody is known", () => {
  expect(knownPeople(settings({}))).toEqual({ chief: [], own: [], peers: [] });
});
