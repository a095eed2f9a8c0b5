/**
 * Engines let a cut-out share the memory of the text it was cut from, so that one title would keep megabytes alive.
 * Joining and cutting makes a text of its own.
 */
export const ownCopy = (text: string): string => (text.length === 0 ? "" : ` ${text}`.slice(1));
