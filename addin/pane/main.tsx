import { createRoot } from "react-dom/client";
import "../../src/ui/theme/tokens.css";
import "../../src/ui/horizon/horizon.css";
import "../../src/ui/popup/popup.css";
import "./pane.css";
import { languageOf, wordsOf } from "../office/catalogues";
import { openOutlook } from "../office/outlook";
import { ROAMING } from "../office/roaming";
import { readConfig } from "./config";
import { PaneApp } from "./PaneApp";
import { wearTheme } from "./wear-theme";
import { wire } from "./wiring";

async function main() {
  await Office.onReady();
  const outlook = openOutlook(Office);
  const words = wordsOf(languageOf(outlook.roaming.get(ROAMING.language), outlook.language));
  const page = document.documentElement;
  page.lang = words.locale;
  wearTheme(outlook.theme);
  const root = document.getElementById("root");
  if (!root) return;
  createRoot(root).render(<PaneApp doors={wire(outlook, words, await readConfig())} words={words} />);
}

/** Opened anywhere but in Outlook there is nothing to speak with. */
function sayWhere() {
  const words = wordsOf(languageOf(navigator.language));
  const root = document.getElementById("root");
  if (root) root.innerText = words.t("outlook.outside");
}

main().catch(sayWhere);
