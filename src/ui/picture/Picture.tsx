import { createElement, type ReactNode } from "react";
import type { PictureNode } from "./picture";

const draw = (node: PictureNode | string, key: number): ReactNode => {
  if (typeof node === "string") return node;
  const { class: className, ...attrs } = node.attrs;
  return createElement(node.tag, { ...attrs, className, key }, node.children?.map(draw));
};

/** Draws a picture that is hidden from readers: the words and the table beside it say what it shows. */
export function Picture({ picture }: { picture: PictureNode }) {
  return draw(picture, 0);
}
