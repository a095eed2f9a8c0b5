/** A small record beside the database, kept for as long as a test runs. */
export function keptRecord<T>(first: T) {
  let record = first;
  const watching = new Set<() => void>();
  return {
    get: async (): Promise<T> => record,
    change: async (how: (held: T) => T): Promise<T> => {
      record = how(record);
      for (const changed of watching) changed();
      return record;
    },
    watch: (changed: () => void, signal: AbortSignal): void => {
      watching.add(changed);
      signal.addEventListener("abort", () => watching.delete(changed), { once: true });
    },
  };
}
