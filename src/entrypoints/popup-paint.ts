import type { Mirror } from "../app/ports";
import { instant } from "../domain/time/instant";
import { firstPaint } from "../ui/popup/first-paint";
import { browserWords } from "../ui/words/browser-words";

interface Extension {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
}
const scope = globalThis as unknown as { readonly browser?: Extension; readonly chrome: Extension };

/** Shows the mirrored week before React and the database have loaded; whatever fails here, React draws the week anyway. */
export default defineUnlistedScript(() => {
  const words = browserWords();
  document.documentElement.lang = words.locale;
  (scope.browser ?? scope.chrome).storage.local.get("mirror").then(
    ({ mirror }) => {
      const root = document.getElementById("root");
      const markup = mirror ? firstPaint(words, mirror as Mirror, instant(Date.now())) : null;
      if (!root || !markup || root.childElementCount > 0) return;
      root.innerHTML = markup;
      const totals = root.querySelector<HTMLElement>(".totals");
      totals?.style.setProperty("--line-y", `${totals.dataset.line}px`);
    },
    () => {},
  );
});
