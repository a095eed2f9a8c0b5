import type { SourceFailure } from "../../../src/app/calendar-source";

/** Microsoft's code for what went wrong, where it wrote one. */
const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "errorCode" in error ? String(error.errorCode) : "";

export const hasWritten = (error: unknown): boolean => codeOf(error) !== "";

/** Only an administrator can give this consent; the numbers are Microsoft's. */
const FOR_ADMIN = /AADSTS(?:90094|90095|650052|700016|7000112)/u;

/** The leader, or the organisation in the leader's place, has said no. */
const DECLINED = /AADSTS65004/u;

export function reasonOf(error: unknown, isOnline: boolean): SourceFailure {
  const code = codeOf(error);
  const text = error instanceof Error ? error.message : "";
  if (!isOnline) return { ok: false, reason: "offline" };
  const [number] = FOR_ADMIN.exec(text) ?? [];
  if (number) return { ok: false, reason: "admin-consent-needed", detail: number };
  if (DECLINED.test(text)) return { ok: false, reason: "denied" };
  switch (code) {
    case "user_canceled":
    case "user_cancelled":
    case "access_denied":
      return { ok: false, reason: "denied" };
    case "interaction_required":
    case "consent_required":
    case "login_required":
    case "no_account_error":
    case "no_account_found":
    case "no_tokens_found":
      return { ok: false, reason: "sign-in-needed" };
    case "network_error":
    case "no_network_connectivity":
    case "post_request_failed":
      return { ok: false, reason: "offline" };
    case "nested_app_auth_bridge_disabled":
      return { ok: false, reason: "cannot" };
    default:
      return { ok: false, reason: "refused", detail: code };
  }
}
