import type { SourceFailure } from "../app/calendar-source";
import type { HttpFailure } from "./http";

/** What the road to a server did, in the words that every source shares. */
export function roadFailure(failure: HttpFailure): SourceFailure {
  switch (failure.reason) {
    case "cut-off":
      return { ok: false, reason: "unreachable" };
    case "not-permitted":
      return { ok: false, reason: "permission-needed", detail: failure.host };
    case "throttled":
    case "unavailable":
      return { ok: false, reason: failure.reason, retryAt: failure.retryAt };
    default:
      return { ok: false, reason: failure.reason };
  }
}
