import type { Held } from "../../../domain/boundary/send-decision";
import type { Answer, Asking } from "../page/guard-sends";
import { html } from "./elements";
import { openHost, quietCorner, themeAround } from "./host";
import { mark, nightPicture } from "./night-picture";
import type { QuestionWords } from "./question-words";

interface Surroundings {
  readonly compose: Element;
  readonly editor: HTMLElement | null;
}

/** Asks once, in a window of its own, and gives the keyboard back to where it was. */
export function openQuestion(
  said: QuestionWords,
  held: Held,
  around: Surroundings,
  answer: (answer: Answer) => void,
): Asking {
  const before = deepFocus();
  const host = openHost(themeAround(around.editor ?? around.compose));
  const { until } = held;
  const act = (label: string, attributes: Record<string, string>, gives: () => Answer) => {
    const button = html("button", { type: "button", ...attributes }, label);
    button.addEventListener("click", () => answer(gives()));
    return button;
  };

  const adds = html("input", { type: "checkbox" });
  adds.checked = true;
  const line = html("input", { type: "text", "aria-label": said.lineLabel, maxlength: "300" });
  line.value = held.line;
  const chosenLine = () => (around.editor && adds.checked && line.value.trim() ? line.value.trim() : null);
  const now = act(said.now, { class: "now" }, () => ({ kind: "now", line: chosenLine() }));
  const showLine = () => {
    now.textContent = chosenLine() === null ? said.now : said.nowWithLine;
    line.disabled = !adds.checked;
  };
  adds.addEventListener("change", showLine);
  line.addEventListener("input", showLine);
  showLine();

  const later =
    said.later === null || until === null
      ? null
      : act(said.later, { class: "main" }, () => ({ kind: "later", at: until }));
  const dialog = html(
    "dialog",
    {
      class: "window",
      role: "alertdialog",
      "aria-labelledby": "q",
      "aria-describedby": "w",
      lang: said.language,
    },
    html("header", {}, mark(), "Pusterum"),
    html("h2", { id: "q" }, said.title),
    html("p", { id: "w", class: "why" }, said.why),
    ...(said.thenClock === null
      ? []
      : [html("figure", {}, nightPicture(said.nowClock, said.thenClock, said.night))]),
    ...(around.editor ? [html("label", {}, adds, html("span", {}, said.addLine)), line] : []),
    html("div", { class: "acts" }, ...(later ? [later] : []), now),
    html(
      "div",
      { class: "foot" },
      act(said.back, {}, () => ({ kind: "back" })),
      ...(until === null
        ? []
        : [
            act(said.duty, {}, () => ({ kind: "duty", until })),
            act(said.noMore, {}, () => ({ kind: "no-more", until })),
          ]),
    ),
  );
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    answer({ kind: "back" });
  });
  keepKeys(dialog, () => answer({ kind: "back" }));
  host.root.append(dialog);
  dialog.showModal();
  const { width, height } = dialog.getBoundingClientRect();
  dialog.classList.add(...quietCorner(around.editor?.getBoundingClientRect() ?? null, width, height));
  (later ?? now).focus();

  return {
    isShown: () => host.element.isConnected && dialog.isConnected && dialog.open,
    close: () => {
      dialog.close();
      host.remove();
      if (before?.isConnected) before.focus({ preventScroll: true });
    },
  };
}

/** Keys pressed in the question are no shortcuts of the mail page; Escape goes back to the mail. */
function keepKeys(dialog: HTMLDialogElement, onEscape: () => void): void {
  for (const type of ["keydown", "keypress", "keyup"] as const)
    dialog.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type !== "keydown") return;
      if (event.key === "Escape") {
        event.preventDefault();
        onEscape();
      }
      if (event.key === "Tab") turnAtTheEnds(dialog, event);
    });
}

function turnAtTheEnds(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>("button, input:not(:disabled)")];
  const [first, last] = [stops[0], stops.at(-1)];
  const held = (dialog.getRootNode() as ShadowRoot).activeElement;
  const turn = event.shiftKey ? (held === first ? last : null) : held === last ? first : null;
  if (!turn) return;
  event.preventDefault();
  turn.focus();
}

/** Where the keyboard is, also inside open shadow trees. */
function deepFocus(): HTMLElement | null {
  let held = document.activeElement;
  while (held?.shadowRoot?.activeElement) held = held.shadowRoot.activeElement;
  return held instanceof HTMLElement ? held : null;
}
