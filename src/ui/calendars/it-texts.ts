import { adminConsentPage, type MicrosoftApplication } from "../../app/microsoft-application";
import type { Words } from "../words/words";

/** What an organisation's IT needs to know so that its leaders can sign in. */
export const registrationText = (words: Words, redirect: string): string =>
  words.t("account.itRegister", { redirect });

export const consentText = (words: Words, application: MicrosoftApplication, scope: string): string =>
  words.t("account.itConsent", {
    client: application.clientId,
    tenant: application.tenant,
    scope: scope || "Calendars.ReadBasic",
    page: adminConsentPage(application),
  });

/** The application of an account, as its sign-in address tells. */
export const applicationOf = (authority: string, clientId: string): MicrosoftApplication => ({
  clientId,
  tenant: decodeURIComponent(new URL(authority).pathname.split("/")[1] ?? ""),
});
