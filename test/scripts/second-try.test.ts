import { expect, test } from "vitest";
import { secondTry } from "../../scripts/steps/tests.mjs";

const GUARD = "test/e2e/guard.test.ts";
const LINK = "test/e2e/link.test.ts";
const STUMBLED = `${GUARD} > the guard > asks`;
const WRONG = `${LINK} > a link > is read`;
const NEXT = { name: `${GUARD} > the guard > holds`, reason: "no reason given" };

const never = () => Promise.reject(new Error("not to be run"));
const first = (...failed: string[]) => ({ passedIn: { [GUARD]: 3, [LINK]: 4 }, failed, skipped: [NEXT] });

test("nothing is run again where nothing failed", async () => {
  expect(await secondTry(first(), never)).toEqual({ ...first(), unsteady: [] });
});

test("what fails twice fails, and what passes at the second try is told", async () => {
  const asked: (readonly string[])[] = [];
  const answer = await secondTry(first(STUMBLED, WRONG), async (files) => {
    asked.push(files);
    return { passedIn: { [GUARD]: 5, [LINK]: 4 }, failed: [WRONG], skipped: [] };
  });
  expect(asked).toEqual([[GUARD, LINK]]);
  expect(answer).toEqual({
    passedIn: { [GUARD]: 5, [LINK]: 4 },
    failed: [WRONG],
    skipped: [],
    unsteady: [STUMBLED],
  });
});

test("what fails only the second time fails as well, and a file that went well is left alone", async () => {
  const other = `${GUARD} > the guard > holds`;
  const answer = await secondTry(first(STUMBLED), async (files) => {
    expect(files).toEqual([GUARD]);
    return { passedIn: { [GUARD]: 4 }, failed: [other], skipped: [] };
  });
  expect(answer).toMatchObject({
    passedIn: { [GUARD]: 4, [LINK]: 4 },
    failed: [other],
    unsteady: [STUMBLED],
  });
});

test("a run that ended without an account of its tests is not run again", async () => {
  const silent = "tests in real browsers: ended without an account";
  expect((await secondTry(first(silent), never)).failed).toEqual([silent]);
});
