/** What Outlook answered; `code` is its own number for what went wrong, null where no answer came at all. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: number | null };

const PATIENCE = 8_000;

/** One question to Outlook as a promise that always ends: thrown, refused and never answered are all an answer. */
export function asked<T>(
  ask: (answer: (result: Office.AsyncResult<T>) => void) => void,
  patience = PATIENCE,
): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const silent = setTimeout(() => resolve({ ok: false, code: null }), patience);
    const end = (answer: Answer<T>) => {
      clearTimeout(silent);
      resolve(answer);
    };
    try {
      ask((result) =>
        end(
          String(result.status) === "succeeded"
            ? { ok: true, value: result.value }
            : { ok: false, code: result.error?.code ?? null },
        ),
      );
    } catch {
      end({ ok: false, code: null });
    }
  });
}
