const LIMIT = 30_000;

/** Asks again and again until there is an answer; the limit is there for what never comes, not to measure. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const begun = performance.now();
  let last: unknown = "nothing";
  while (performance.now() - begun < LIMIT) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    await new Promise((next) => setTimeout(next, 25));
  }
  throw new Error(`never came: ${what} (last: ${last instanceof Error ? last.message : String(last)})`);
}
