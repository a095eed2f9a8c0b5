import { findChromium, findFirefox } from "../../../scripts/browsers/find.mjs";
import { startChromium } from "./chromium";
import { startFirefox } from "./firefox";
import type { RunningBrowser } from "./running-browser";

interface Candidate {
  readonly name: RunningBrowser["name"];
  /** Why it cannot be used here; null when it can. */
  readonly missing: string | null;
  start(): Promise<RunningBrowser>;
}

export const bothBrowsers: readonly Candidate[] = [
  {
    name: "chromium",
    missing: findChromium() ? null : "no Chromium is installed",
    start: startChromium,
  },
  { name: "firefox", missing: findFirefox() ? null : "no Firefox is installed", start: startFirefox },
];
