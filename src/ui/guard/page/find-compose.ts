import { anyOf, type MailPage } from "./mail-page";

/** One mail that is being written, and the button that sends it. */
export interface Compose {
  readonly root: Element;
  readonly button: HTMLElement;
}

const parentOf = (node: Node): Node | null => node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

/** Asked of the node itself: what a page moves into a window of its own keeps the classes of the window it came from. */
export const isElement = (node: unknown): node is Element =>
  (node as Partial<Node> | null)?.nodeType === Node.ELEMENT_NODE;

/** Elements that match, also inside the open shadow trees of components. */
export function findAll(root: ParentNode, css: string): Element[] {
  if (css === "") return [];
  const found = [...root.querySelectorAll(css)];
  if (found.length > 0) return found;
  return [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) =>
    shadowRoot ? findAll(shadowRoot, css) : [],
  );
}

/** The button sends: it is not the menu beside it, and not out of use. */
const isLive = (button: Element): button is HTMLElement =>
  "click" in button &&
  !button.matches('[aria-haspopup="true"],[aria-haspopup="menu"],[aria-disabled="true"],:disabled');

/** The whole mail around an element: by its own mark, else the smallest part that holds a mark of writing and the text. */
function rootAround(start: Node, page: MailPage): Element | null {
  const roots = anyOf(page.composeRoots);
  const marks = anyOf(page.composeMarks);
  const editors = anyOf(page.editors);
  let marked: Element | null = null;
  for (let node: Node | null = start; node; node = parentOf(node)) {
    if (!isElement(node) || node === node.ownerDocument.documentElement) continue;
    if (node.matches(roots)) return node;
    if (marked === null && node.querySelector(marks)) marked = node;
    if (marked !== null && !marked.querySelector(editors) && node.querySelector(editors)) marked = node;
  }
  return marked;
}

/** The mail whose Send button lies in the path of an event. */
export function composePressed(path: readonly EventTarget[], page: MailPage): Compose | null {
  const css = anyOf(page.sendButtons);
  const button = path.find((node): node is Element => isElement(node) && node.matches(css));
  if (!button || !isLive(button)) return null;
  const root = rootAround(button, page);
  return root ? { root, button } : null;
}

/** The mail that is being written where the keyboard is; null where the keyboard is elsewhere on the page. */
export function composeWritten(path: readonly EventTarget[], page: MailPage): Compose | null {
  const inside = `${anyOf(page.composeRoots)},${anyOf(page.editors)}`;
  const written = path.find((node): node is Element => isElement(node) && node.matches(inside));
  if (!written) return null;
  const roots = anyOf(page.composeRoots);
  for (let node: Node | null = written; node; node = parentOf(node)) {
    if (!isElement(node)) continue;
    const button = sendButtonIn(node, page);
    if (button) return { root: rootAround(button, page) ?? node, button };
    if (node.matches(roots)) return null;
  }
  return null;
}

export const sendButtonIn = (root: Element, page: MailPage): HTMLElement | null =>
  findAll(root, anyOf(page.sendButtons)).find(isLive) ?? null;

/** The Send button as it is now: pages rebuild theirs while a question is open. */
export function buttonAgain({ root, button }: Compose, page: MailPage): HTMLElement | null {
  if (root.isConnected) {
    if (button.isConnected && isLive(button)) return button;
    return sendButtonIn(root, page);
  }
  const twins = root.id ? [document.getElementById(root.id)] : [];
  for (const twin of twins) if (twin) return sendButtonIn(twin, page);
  return null;
}

export const editorIn = (root: Element, page: MailPage): HTMLElement | null =>
  (findAll(root, anyOf(page.editors))[0] as HTMLElement | undefined) ?? null;
