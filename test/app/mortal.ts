import type { Synced } from "./sync-world";

class Killed extends Error {}

/** The doors through which a worker touches anything that outlives it. */
const DOORS = [
  "accounts",
  "calendars",
  "events",
  "weeks",
  "profile",
  "mirror",
  "secrets",
  "looks",
  "mails",
  "written",
] as const;

/**
 * A worker that dies at its n-th touch of the world, before or after it took effect, and does nothing any more.
 * `touches` counts them in one that lives.
 */
export function mortal(engine: Synced, dieAt: number, when: "before" | "after") {
  const life: { touches: number; isDead: boolean } = { touches: 0, isDead: false };
  const through = async (act: () => unknown): Promise<unknown> => {
    if (life.isDead) throw new Killed();
    const isLast = ++life.touches === dieAt;
    if (isLast && when === "before") life.isDead = true;
    if (life.isDead) throw new Killed();
    const outcome = await act();
    if (isLast) life.isDead = true;
    if (life.isDead) throw new Killed();
    return outcome;
  };
  const watched = { ...engine } as Record<string, unknown>;
  for (const door of DOORS) {
    watched[door] = Object.fromEntries(
      Object.entries(engine[door]).map(([name, act]) => [
        name,
        (...given: unknown[]) => through(() => (act as (...all: unknown[]) => unknown)(...given)),
      ]),
    );
  }
  const { fetch } = engine.http.world;
  Object.assign(engine.http.world, {
    fetch: (...given: Parameters<typeof fetch>) => through(() => fetch(...given)),
  });
  return { engine: watched as unknown as Synced, life };
}

export const isKilled = (error: unknown): boolean => error instanceof Killed;
