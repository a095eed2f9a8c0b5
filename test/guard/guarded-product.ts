import {
  type GuardPorts,
  type GuardRecord,
  NOTHING_SEEN,
  type Reminder,
  type StoredPolicy,
} from "../../src/app/guard-ports";
import type { Instant } from "../../src/domain/time/instant";
import { type Product, startProduct } from "../app/whole-product";
import { keptNotices } from "../support/kept-notices";

export type GuardedProduct = Product &
  GuardPorts & {
    stored: StoredPolicy | null;
    readonly compiled: StoredPolicy[];
    readonly guarded: boolean[];
    readonly told: Reminder[][];
    record: GuardRecord;
    wakes: Instant | null;
    mayNotify: boolean;
  };

/** The product with a guard whose outside is written down instead of done. */
export function startGuarded(): GuardedProduct {
  const product: GuardedProduct = {
    ...startProduct(),
    stored: null,
    compiled: [],
    guarded: [],
    told: [],
    record: NOTHING_SEEN,
    wakes: null,
    mayNotify: true,
    clock: { now: () => product.now },
    policy: {
      get: async () => product.stored,
      put: async (policy) => {
        product.stored = policy;
        if (policy) product.compiled.push(policy);
      },
    },
    guard: {
      get: async () => product.record,
      change: async (how) => {
        product.record = how(product.record);
        return product.record;
      },
    },
    mailPages: {
      guard: async (on) => {
        product.guarded.push(on);
        return on ? ["outlook"] : [];
      },
    },
    noticeStore: keptNotices(),
    notifier: {
      isAllowed: async () => product.mayNotify,
      tellOfDrafts: async (reminders) => void product.told.push([...reminders]),
      wakeAt: async (at) => {
        product.wakes = at;
      },
    },
  };
  return product;
}
