/** A point on the world's time line: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly unit: "instant" };
/** A length of time in milliseconds. */
export type Millis = number & { readonly unit: "ms" };
/** A length of time, or a time of day counted from midnight, in minutes. */
export type Minutes = number & { readonly unit: "min" };

/** Half-open: `start` belongs to it, `end` does not. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

export const SECOND = 1000 as Millis;
export const MINUTE = 60_000 as Millis;
export const HOUR = 3_600_000 as Millis;

export const instant = (ms: number): Instant => ms as Instant;
export const millis = (ms: number): Millis => ms as Millis;
export const minutes = (min: number): Minutes => min as Minutes;

export const lengthOf = (span: Span): Millis => millis(Math.max(0, span.end - span.start));

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The part of `span` that lies inside `window`, or null where they do not meet. */
export function clip(span: Span, window: Span): Span | null {
  const start = span.start > window.start ? span.start : window.start;
  const end = span.end < window.end ? span.end : window.end;
  return start < end ? { start, end } : null;
}
