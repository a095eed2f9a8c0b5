import type { Local } from "./civil";

/** "20261120T090000" for a wall clock's reading. */
export const writeLocal = (at: Local): string => new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, "");

export const writeUtc = (at: number): string => `${writeLocal(at as Local)}Z`;

export const writeDate = (at: Local): string => writeLocal(at).slice(0, 8);
