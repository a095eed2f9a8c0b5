import { type HttpWorld, PATIENCE, type Patience } from "./http";

/** A redirect to a host that we may not speak with looks like no answer at all: unless one asks without following it. */
export async function leadsElsewhere(
  world: HttpWorld,
  href: string,
  { timeout }: Patience = PATIENCE,
): Promise<boolean> {
  try {
    const { type, status, body } = await world.fetch(href, {
      redirect: "manual",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(timeout),
    });
    await body?.cancel();
    return type === "opaqueredirect" || (status >= 300 && status < 400);
  } catch {
    return false;
  }
}
