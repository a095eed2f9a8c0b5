import { editorIn, findAll } from "./find-compose";
import { anyOf, type MailPage } from "./mail-page";

/** Puts a line at the end of the new text: above signature and quoted mail where they can be told apart. */
export function addLine(root: Element, line: string, page: MailPage): boolean {
  const editor = editorIn(root, page);
  if (!editor) return false;
  const paragraph = document.createElement("div");
  paragraph.textContent = line;
  const gap = document.createElement("div");
  gap.append(document.createElement("br"));
  const rest = firstAfterNewText(editor, page);
  if (rest) rest.before(gap, paragraph, gap.cloneNode(true));
  else editor.append(gap, paragraph);
  // Editors keep a model of their own and look at the page again only when told that something was typed.
  editor.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText" }));
  return true;
}

/** What follows the new text, as a child of the block it lies in: a line never lands inside a signature. */
function firstAfterNewText(editor: HTMLElement, page: MailPage): Element | null {
  const found = findAll(editor, anyOf(page.afterNewText));
  const first = found.sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )[0];
  if (!first) return null;
  let top: Element = first;
  while (top.parentElement && top.parentElement !== editor && isFirstIn(top.parentElement, top))
    top = top.parentElement;
  return top;
}

const isFirstIn = (parent: Element, child: Element) =>
  parent.firstElementChild === child && (parent.textContent ?? "").startsWith(child.textContent ?? "");
