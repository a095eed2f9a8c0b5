/** A drawing as data, so that the first paint (text) and React draw the very same thing. Attributes carry no hyphens but data- and aria-. */
export interface PictureNode {
  readonly tag:
    | "svg"
    | "g"
    | "rect"
    | "path"
    | "circle"
    | "line"
    | "text"
    | "tspan"
    | "defs"
    | "pattern"
    | "title";
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly children?: readonly (PictureNode | string)[];
}

export const node = (
  tag: PictureNode["tag"],
  attrs: PictureNode["attrs"],
  children?: PictureNode["children"],
): PictureNode => (children ? { tag, attrs, children } : { tag, attrs });

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

export function pictureMarkup({ tag, attrs, children = [] }: PictureNode): string {
  const written = Object.entries(attrs).map(([name, value]) => ` ${name}="${escapeText(String(value))}"`);
  const inner = children.map((child) =>
    typeof child === "string" ? escapeText(child) : pictureMarkup(child),
  );
  return `<${tag}${written.join("")}>${inner.join("")}</${tag}>`;
}
