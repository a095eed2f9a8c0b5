import type { InLine, OnlyOne } from "../app/sync-ports";

/** The browser's own locks hold across its contexts, and go with the context that held them. */
export const onlyOne: OnlyOne = <T>(name: string, work: () => Promise<T>): Promise<T | null> =>
  navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock ? await work() : null));

export const inLine: InLine = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(name, async () => await work());
