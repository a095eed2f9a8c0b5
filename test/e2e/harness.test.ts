import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bothBrowsers } from "../support/browsers/both-browsers";
import type { RunningBrowser } from "../support/browsers/running-browser";
import { until } from "../support/browsers/until";

/** The other scenarios rest on what the harness hears: here it must hear what is planted. */
describe.each(bothBrowsers)("what the harness hears in $name", ({ missing, start }) => {
  let browser: RunningBrowser;
  beforeAll(async () => {
    if (!missing) browser = await start();
  });
  afterAll(async () => {
    if (!missing) await browser.close();
  });

  test("errors, what the content policy stops, and requests", async ({ skip }) => {
    skip(missing !== null, missing ?? "");
    const page = await browser.open("popup.html");
    expect(browser.troubles).toEqual([]);
    await page.evaluate(complain, null);
    const heard = (pattern: RegExp) => until(String(pattern), () => heardNow(pattern));
    const heardNow = (pattern: RegExp) =>
      Promise.resolve(browser.troubles.some((each) => pattern.test(each)));
    await heard(/planted complaint/u);
    await heard(/planted throw/u);
    await heard(/img-src/u);
    await page.evaluate(leave, null);
    await until("the request", () => Promise.resolve(browser.requests.includes("https://planted.invalid/")));
  });
});

function complain() {
  console.error("planted complaint");
  queueMicrotask(() => {
    throw new Error("planted throw");
  });
  const picture = document.createElement("img");
  picture.src = "https://planted.invalid/picture.png";
  document.body.append(picture);
}

function leave() {
  location.href = "https://planted.invalid/";
}
