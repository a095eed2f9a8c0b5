import { browser } from "wxt/browser";
import type { AccountId } from "../app/account";
import type { Looks } from "../app/sync-ports";
import type { Instant } from "../domain/time/instant";

const keyOf = (id: AccountId) => `look ${id}`;

/** Forgotten when the browser closes, so that whatever is connected is looked at when it opens. */
export const looks: Looks = {
  get: async (id) =>
    ((await browser.storage.session.get(keyOf(id)))[keyOf(id)] as Instant | undefined) ?? null,
  put: (id, at) => browser.storage.session.set({ [keyOf(id)]: at }),
};
