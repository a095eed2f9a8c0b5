import * as oauth from "oauth4webapi";
import type { SourceFailure, SourceFailureReason } from "../../app/calendar-source";
import { RoadBlocked } from "../fetch-through";
import { roadFailure } from "../source-failure";

/** Microsoft's own numbers, which say more than the standard's words. */
const MICROSOFT: Readonly<Record<string, SourceFailureReason>> = {
  "65004": "denied",
  "90094": "admin-consent-needed",
  "90095": "admin-consent-needed",
  "9002326": "origin-refused",
  "9002327": "origin-refused",
};

const STANDARD: Readonly<Record<string, SourceFailureReason>> = {
  access_denied: "denied",
  login_required: "sign-in-needed",
  interaction_required: "sign-in-needed",
  account_selection_required: "sign-in-needed",
  consent_required: "sign-in-needed",
  invalid_grant: "sign-in-needed",
  server_error: "unavailable",
  temporarily_unavailable: "unavailable",
};

/** What went wrong in a sign-in, as closed data: neither addresses, codes nor tokens come along. */
export function signInFailure(error: unknown): SourceFailure {
  if (error instanceof RoadBlocked) return roadFailure(error.failure);
  if (error instanceof oauth.AuthorizationResponseError || error instanceof oauth.ResponseBodyError) {
    const description = error.error_description ?? "";
    const number = /\bAADSTS(\d{4,8})\b/u.exec(description)?.[1];
    const known = number === undefined ? undefined : MICROSOFT[number];
    const said = number === undefined ? error.error : `AADSTS${number}`;
    const isAboutOrigin = error.error === "invalid_request" && /^origin .* not allowed/iu.test(description);
    const reason = known ?? (isAboutOrigin ? "origin-refused" : (STANDARD[error.error] ?? "refused"));
    return { ok: false, reason, detail: /^[\w.-]{1,60}$/u.test(said) ? said : "" };
  }
  if (error instanceof oauth.OperationProcessingError) {
    const isOfAnswer = error.code === oauth.INVALID_RESPONSE && /"(state|iss)"/u.test(error.message);
    return { ok: false, reason: isOfAnswer ? "wrong-state" : "malformed" };
  }
  return { ok: false, reason: "malformed" };
}
