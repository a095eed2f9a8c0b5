// @ts-check
import { parseAst } from "vite";

/**
 * Classic Outlook on Windows does not load a handler that holds a ternary operator: each becomes a small function.
 * @param {string} code
 * @returns {string}
 */
export function withoutTernary(code) {
  /** @type {any} */
  const tree = parseAst(code);
  return rewrite(tree, code);
}

/** @param {any} node @param {string} code @returns {string} */
function rewrite(node, code) {
  let text = "";
  let at = node.start;
  for (const child of childrenOf(node)) {
    text += code.slice(at, child.start) + rewrite(child, code);
    at = child.end;
  }
  text += code.slice(at, node.end);
  if (node.type !== "ConditionalExpression") return text;
  const [test, yes, no] = [node.test, node.consequent, node.alternate].map((part) => rewrite(part, code));
  return `((() => { if (${test}) return ${yes}; return ${no}; })())`;
}

/** @param {any} node @returns {any[]} in the order of the text */
function childrenOf(node) {
  const children = [];
  for (const value of Object.values(node)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each && typeof each === "object" && typeof each.type === "string" && typeof each.start === "number")
        children.push(each);
    }
  }
  // A shorthand property's key and value are one and the same piece of text.
  const seen = new Set();
  return children
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const key = `${start}-${end}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
