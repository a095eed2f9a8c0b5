type Attributes = Readonly<Record<string, string | boolean>>;
type Children = readonly (Node | string)[];

function fill<E extends Element>(element: E, attributes: Attributes, children: Children): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

/** Elements are made one by one: pages with trusted types refuse markup as text. */
export const html = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Children
): HTMLElementTagNameMap[K] => fill(document.createElement(tag), attributes, children);

export const svg = (tag: string, attributes: Attributes = {}, ...children: Children): SVGElement =>
  fill(document.createElementNS("http://www.w3.org/2000/svg", tag) as SVGElement, attributes, children);
