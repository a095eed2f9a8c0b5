/** One property of a component: its name in capitals, its parameters as written, its value still escaped. */
export interface Property {
  readonly name: string;
  readonly params: string;
  readonly value: string;
  /** Where it begins in the text. */
  readonly at: number;
}

const SPACE = 32;
const TAB = 9;
const QUOTE = 34;
const COLON = 58;
const SEMICOLON = 59;

const isFold = (code: number): boolean => code === SPACE || code === TAB;

/** The end of the logical line that begins at `at`: the newline that no fold follows. */
export function endOfLine(text: string, at: number, limit: number): number {
  for (let from = at; ; ) {
    const stop = text.indexOf("\n", from);
    if (stop < 0 || stop >= limit) return limit;
    if (!isFold(text.charCodeAt(stop + 1)) || stop + 1 >= limit) return stop;
    from = stop + 1;
  }
}

/** The logical line between two offsets, without its folds and without the carriage return at its end. */
export function unfold(text: string, from: number, to: number): string {
  const raw = text.slice(from, text.charCodeAt(to - 1) === 13 ? to - 1 : to);
  return raw.includes("\n") ? raw.replace(/\r?\n[ \t]/g, "") : raw;
}

/** Null for a line that is no property, such as a stray line of a description that was never folded. */
export function readProperty(line: string, at: number): Property | null {
  const colon = line.indexOf(":");
  if (colon < 1) return null;
  const semicolon = line.indexOf(";");
  if (semicolon < 0 || semicolon > colon) {
    return { name: nameOf(line, colon), params: "", value: line.slice(colon + 1), at };
  }
  const split = endOfParams(line, semicolon);
  if (split < 0) return null;
  return {
    name: nameOf(line, semicolon),
    params: line.slice(semicolon + 1, split),
    value: line.slice(split + 1),
    at,
  };
}

/** Apple writes grouped names such as "ITEM1.ATTENDEE"; only what follows the dot names the property. */
function nameOf(line: string, end: number): string {
  const name = line.slice(0, end).trim().toUpperCase();
  return name.slice(name.lastIndexOf(".") + 1);
}

/** The first colon outside quotes; where a quote is never closed, the first colon at all. */
function endOfParams(line: string, from: number): number {
  let quoted = false;
  for (let at = from; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === QUOTE) quoted = !quoted;
    else if (code === COLON && !quoted) return at;
  }
  return line.indexOf(":", from);
}

/** The value of a parameter without its quotes, or null. */
export function paramOf(property: Property, name: string): string | null {
  const { params } = property;
  if (params === "") return null;
  for (let at = 0; at < params.length; ) {
    const end = endOfParam(params, at);
    const equals = params.indexOf("=", at);
    if (equals > at && equals < end && params.slice(at, equals).trim().toUpperCase() === name) {
      return params.slice(equals + 1, end).replace(/"/g, "");
    }
    at = end + 1;
  }
  return null;
}

function endOfParam(params: string, from: number): number {
  let quoted = false;
  for (let at = from; at < params.length; at++) {
    const code = params.charCodeAt(at);
    if (code === QUOTE) quoted = !quoted;
    else if (code === SEMICOLON && !quoted) return at;
  }
  return params.length;
}
