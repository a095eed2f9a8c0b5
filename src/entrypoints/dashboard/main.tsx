import { createRoot } from "react-dom/client";
import "../../ui/theme/tokens.css";
import "../../ui/horizon/horizon.css";
import "../../ui/calendar-week/calendar-week.css";
import "../../ui/calendar-week/frame-picture.css";
import "../../ui/controls/side-panel.css";
import "../../ui/events/events.css";
import "../../ui/dashboard/bar.css";
import "../../ui/dashboard/dashboard.css";
import "../../ui/grid/grid.css";
import "../../ui/calendars/calendars.css";
import "../../ui/settings/settings.css";
import "../../ui/guard/guard.css";
import "../../ui/data/data.css";
import "../../ui/blocks/blocks.css";
import "../../ui/boundaries/boundaries.css";
import "../../ui/breathing/breathing.css";
import { DashboardApp } from "../../ui/dashboard/DashboardApp";
import { browserWords } from "../../ui/words/browser-words";
import { wire } from "./wiring";

function main() {
  const words = browserWords();
  document.documentElement.lang = words.locale;
  const root = document.getElementById("root");
  if (!root) return;
  const doors = wire(words);
  const wantsDemo = new URLSearchParams(location.search).has("demo");
  createRoot(root).render(<DashboardApp doors={doors} words={words} wantsDemo={wantsDemo} />);
}

main();
