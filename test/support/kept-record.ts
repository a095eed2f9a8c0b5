/** A small record beside the database, kept for as long as a test runs. */
export function keptRecord<T>(first: T) {
  let record = first;
  return {
    get: async (): Promise<T> => record,
    change: async (how: (held: T) => T): Promise<T> => {
      record = how(record);
      return record;
    },
  };
}
