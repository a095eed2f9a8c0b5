import { isElement, sendButtonIn } from "./find-compose";
import { anyOf, type MailPage } from "./mail-page";

/** What any mail editor of the last decade is: an editable text of several lines. */
const WRITING = '[contenteditable="true"][role="textbox"]';
const SETTLED = 3_000;

/** Looks, some time after the keyboard went into a mail, whether its Send button is one that is known. */
export function watchHealth(
  page: MailPage,
  found: (recognised: boolean, structure: string | null) => void,
  signal: AbortSignal,
): void {
  let waiting = false;
  let last: boolean | null = null;
  const look = (editor: Element) => {
    waiting = false;
    if (signal.aborted || !editor.isConnected) return;
    const recognised = sendButtonNear(editor, page);
    if (recognised === last) return;
    last = recognised;
    found(recognised, recognised ? null : structureOf(editor));
  };
  window.addEventListener(
    "focusin",
    (event) => {
      const editor = event
        .composedPath()
        .find((node): node is Element => isElement(node) && node.matches(WRITING));
      if (!editor || waiting) return;
      waiting = true;
      setTimeout(() => {
        try {
          look(editor);
        } catch {
          waiting = false;
        }
      }, SETTLED);
    },
    { capture: true, signal },
  );
}

/** In its own whole where that is known; a pop-out is a mail and nothing else, so the document may be asked. */
const sendButtonNear = (editor: Element, page: MailPage): boolean =>
  sendButtonIn(editor.closest(anyOf(page.composeRoots)) ?? document.documentElement, page) !== null;

const STABLE = [
  "id",
  "role",
  "type",
  "name",
  "data-testid",
  "aria-haspopup",
  "aria-multiline",
  "contenteditable",
];
const MOST_ELEMENTS = 400;
const LEVELS_UP = 12;

/**
 * The shape of the page around a mail that is being written: tags, roles and stable attributes, and none of its text.
 * Digits and long values are masked, as an id may carry more than it seems to.
 */
export function structureOf(editor: Element): string {
  let top = editor;
  for (let level = 0; level < LEVELS_UP && top.parentElement; level++) top = top.parentElement;
  const lines: string[] = [];
  const write = (element: Element, depth: number) => {
    if (lines.length >= MOST_ELEMENTS) return;
    lines.push(`${" ".repeat(Math.min(depth, 40))}${tagOf(element)}`);
    if (element === editor) return;
    for (const child of element.children) write(child, depth + 1);
    for (const child of element.shadowRoot?.children ?? []) write(child, depth + 1);
  };
  write(top, 0);
  return lines.join("\n");
}

const tagOf = (element: Element): string => {
  const kept = STABLE.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [`${name}=${redacted(value)}`];
  });
  return [element.localName, ...kept].join(" ");
};

const redacted = (value: string): string =>
  value.includes("@") || value.length > 60 || /\s/.test(value) ? "…" : value.replace(/\d+/g, "#");
