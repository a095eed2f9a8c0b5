/** Readers for what tsdav makes of XML: text may be bare, of a number's look, in CDATA, or missing. */
type Value = unknown;

const isObject = (value: Value): value is Readonly<Record<string, Value>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: Value): readonly Value[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

export function textOf(value: Value): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!isObject(value)) return "";
  return textOf(value._cdata ?? value._text ?? "");
}

/** The hrefs inside a property, whether one or many. */
export const hrefsOf = (value: Value): string[] =>
  listOf(isObject(value) ? value.href : undefined)
    .map(textOf)
    .filter((href) => href !== "");

/** Whether a property holds an element of this name. */
export const holds = (value: Value, name: string): boolean => isObject(value) && name in value;

/** null where the server does not say which kinds of component a calendar takes. */
export function componentsOf(value: Value): string[] | null {
  if (!isObject(value)) return null;
  return listOf(value.comp).map((comp) =>
    isObject(comp) && isObject(comp._attributes) ? textOf(comp._attributes.name).toUpperCase() : "",
  );
}

/** null where the server does not say what one may do. */
export function privilegesOf(value: Value): string[] | null {
  if (!isObject(value)) return null;
  return listOf(value.privilege).flatMap((privilege) => (isObject(privilege) ? Object.keys(privilege) : []));
}

export const reportsOf = (value: Value): string[] =>
  listOf(isObject(value) ? value.supportedReport : undefined).flatMap((each) =>
    isObject(each) && isObject(each.report) ? Object.keys(each.report) : [],
  );
