import { DIALOG_STYLE } from "./dialog-style";
import { html } from "./elements";

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  remove(): void;
}

/** A place of our own in someone else's page: its styles end at the shadow root, and its own `!important` at the host. */
export function openHost(theme: "light" | "dark"): Host {
  const element = html("div", { "data-pusterum": "" });
  element.style.setProperty("all", "initial", "important");
  element.style.setProperty("display", "contents", "important");
  const root = element.attachShadow({ mode: "open" });
  dress(root);
  element.className = theme;
  document.documentElement.append(element);
  return { element, root, remove: () => element.remove() };
}

/** Pages may forbid style elements, which Firefox heeds also for extensions; sheets that are made by script are free. */
function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(DIALOG_STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(html("style", {}, DIALOG_STYLE));
  }
}

const CHANNELS = /rgba?\((\d+)[ ,]+(\d+)[ ,]+(\d+)(?:[ ,/]+([\d.]+))?\)/;

/** The mail page may be dark while the system is light, so the paper under the mail decides. */
export function themeAround(start: Element): "light" | "dark" {
  for (let node: Element | null = start; node; node = node.parentElement) {
    const [, red, green, blue, alpha = "1"] = CHANNELS.exec(getComputedStyle(node).backgroundColor) ?? [];
    if (red === undefined || Number(alpha) < 0.5) continue;
    return Number(red) * 0.299 + Number(green) * 0.587 + Number(blue) * 0.114 < 128 ? "dark" : "light";
  }
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export type Corner = readonly [vertical: "low" | "high", horizontal: "end" | "start"];
const CORNERS: readonly Corner[] = [
  ["low", "end"],
  ["low", "start"],
  ["high", "end"],
  ["high", "start"],
];

/** The corner in which a window of this size covers least of the mail's text. */
export function quietCorner(text: DOMRect | null, width: number, height: number): Corner {
  const covered = ([vertical, horizontal]: Corner) => {
    if (!text) return 0;
    const left = horizontal === "start" ? 16 : innerWidth - 16 - width;
    const top = vertical === "high" ? 16 : innerHeight - 16 - height;
    const across = Math.min(left + width, text.right) - Math.max(left, text.left);
    const down = Math.min(top + height, text.bottom) - Math.max(top, text.top);
    return Math.max(0, across) * Math.max(0, down);
  };
  return CORNERS.reduce((best, next) => (covered(next) < covered(best) ? next : best));
}
