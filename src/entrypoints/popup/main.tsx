import { createRoot } from "react-dom/client";
import "../../ui/theme/tokens.css";
import "../../ui/horizon/horizon.css";
import "../../ui/popup/popup.css";
import "../../ui/guard/boundary-line.css";
import { PopupApp } from "../../ui/popup/PopupApp";
import { browserWords } from "../../ui/words/browser-words";
import { answers, askForNews, asking, blocks, guard, openDashboard, ports } from "./wiring";

async function main() {
  const words = browserWords();
  document.documentElement.lang = words.locale;
  const mirror = await ports.mirror.get();
  const root = document.getElementById("root");
  if (!root) return;
  createRoot(root).render(
    <PopupApp
      {...{ ports, guard, answers, blocks, words, asking, mirror }}
      onOpenDashboard={openDashboard}
    />,
  );
  askForNews();
}

void main();
