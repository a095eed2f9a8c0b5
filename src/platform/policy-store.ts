import type { PolicyStore, StoredPolicy } from "../app/guard-ports";
import { nativeBrowser } from "./native-browser";

const POLICY_KEY = "guard-policy";

const storedPolicy = (value: unknown): StoredPolicy | null => (value as StoredPolicy | undefined) ?? null;

export const policyStore: PolicyStore = {
  get: async () => storedPolicy((await nativeBrowser.storage.local.get(POLICY_KEY))[POLICY_KEY]),
  put: (policy) =>
    policy === null
      ? nativeBrowser.storage.local.remove(POLICY_KEY)
      : nativeBrowser.storage.local.set({ [POLICY_KEY]: policy }),
};

/** The policy as it lies stored, now and whenever it changes; what it holds is for the reader to check. */
export function watchPolicy(told: (policy: unknown) => void, signal: AbortSignal): void {
  const tell = (value: unknown) => told(storedPolicy(value)?.policy ?? null);
  const onChanged = (changes: Readonly<Partial<Record<string, { readonly newValue?: unknown }>>>) => {
    const change = changes[POLICY_KEY];
    if (change) tell(change.newValue);
  };
  nativeBrowser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener("abort", () => nativeBrowser.storage.local.onChanged.removeListener(onChanged), {
    once: true,
  });
  void nativeBrowser.storage.local.get(POLICY_KEY).then(
    (held) => tell(held[POLICY_KEY]),
    () => tell(undefined),
  );
}
