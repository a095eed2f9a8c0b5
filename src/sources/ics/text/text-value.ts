/** A TEXT value as people read it: escapes undone. */
export function readText(value: string): string {
  if (!value.includes("\\")) return value.trim();
  return value
    .replace(/\\(.)/g, (_, escaped: string) => (escaped === "n" || escaped === "N" ? "\n" : escaped))
    .trim();
}

/** The values of a list, split at the commas that are not escaped. */
export function readTextList(value: string): string[] {
  const parts = value.includes("\\") ? splitOutsideEscapes(value) : value.split(",");
  return parts.map(readText).filter((part) => part !== "");
}

function splitOutsideEscapes(value: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < value.length; at++) {
    const char = value[at];
    if (char === "\\") at++;
    else if (char === ",") {
      parts.push(value.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(value.slice(from));
  return parts;
}
