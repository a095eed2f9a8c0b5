import { html } from "./elements";
import { openHost, themeAround } from "./host";

const LONG_ENOUGH_TO_READ = 12_000;

/** Says what was done, beside the mail and without taking the keyboard. */
export function showNotice(
  text: string,
  close: string,
  language: string,
  around: Element,
  signal: AbortSignal,
): void {
  const host = openHost(themeAround(around));
  const button = html("button", { type: "button" }, close);
  const notice = html(
    "div",
    { class: "window low end", role: "status", lang: language },
    html("p", {}, text),
    html("div", { class: "foot" }, html("span"), button),
  );
  host.root.append(notice);
  const done = () => host.remove();
  button.addEventListener("click", done);
  signal.addEventListener("abort", done, { once: true });
  setTimeout(done, LONG_ENOUGH_TO_READ);
}
