const LIMIT = 60_000;

/**
 * Asks again and again until there is an answer; the limit is there for what never comes, not to measure. A browser that
 * is ended or loaded anew while it is asked may never answer at all: then it is asked once more.
 */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const begun = performance.now();
  let last: unknown = "nothing";
  while (performance.now() - begun < LIMIT) {
    try {
      const answer = await inTime(ask());
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    await new Promise((next) => setTimeout(next, 25));
  }
  throw new Error(`never came: ${what} (last: ${last instanceof Error ? last.message : String(last)})`);
}

/** A third of the limit, so that a lost question is asked three times. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), LIMIT / 3);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
