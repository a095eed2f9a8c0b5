import { createRoot } from "react-dom/client";
import "../../src/ui/theme/tokens.css";
import "../../src/ui/horizon/horizon.css";
import "../../src/ui/popup/popup.css";
import "./pane.css";
import * as v from "valibot";
import { languageOf, wordsOf } from "../office/catalogues";
import { openOutlook } from "../office/outlook";
import { ROAMING } from "../office/roaming";
import type { Registered } from "./calendar/nested-sign-in";
import { PaneApp } from "./PaneApp";
import { wire } from "./wiring";

const configSchema = v.object({
  clientId: v.pipe(v.string(), v.uuid()),
  authority: v.pipe(v.string(), v.url()),
});

/** null where IT has registered nothing yet: the pane then does without the calendar. */
async function readConfig(): Promise<Registered | null> {
  try {
    const answer = await fetch("./config.json", { cache: "no-cache" });
    return v.parse(configSchema, await answer.json());
  } catch {
    return null;
  }
}

async function main() {
  await Office.onReady();
  const outlook = openOutlook(Office);
  const words = wordsOf(languageOf(outlook.roaming.get(ROAMING.language), outlook.language));
  const page = document.documentElement;
  page.lang = words.locale;
  page.dataset.theme = outlook.isDark ? "dark" : "light";
  const root = document.getElementById("root");
  if (!root) return;
  createRoot(root).render(<PaneApp doors={wire(outlook, await readConfig())} words={words} />);
}

void main();
