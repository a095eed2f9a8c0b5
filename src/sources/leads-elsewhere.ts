import type { RequestPurpose } from "../app/request-log";
import { type HttpWorld, PATIENCE, type Patience } from "./http";

/** A redirect to a host that we may not speak with looks like no answer at all: unless one asks without following it. */
export async function leadsElsewhere(
  world: HttpWorld,
  href: string,
  purpose: RequestPurpose,
  { timeout }: Patience = PATIENCE,
): Promise<boolean> {
  const entry = { host: new URL(href).host, at: world.now(), purpose, sent: 0, received: 0 };
  try {
    const { type, status, body } = await world.fetch(href, {
      redirect: "manual",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(timeout),
    });
    await body?.cancel();
    const leadsOn = type === "opaqueredirect" || (status >= 300 && status < 400);
    world.log({ ...entry, outcome: leadsOn ? "leads-elsewhere" : status });
    return leadsOn;
  } catch {
    world.log({ ...entry, outcome: "unreachable" });
    return false;
  }
}
