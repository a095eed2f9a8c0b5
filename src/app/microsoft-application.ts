import * as v from "valibot";
import type { Profile } from "../domain/profile/profile";
import type { Ports } from "./ports";

/** As which application, and in which organisation, the leader signs in at Microsoft. */
export interface MicrosoftApplication {
  readonly clientId: string;
  readonly tenant: string;
}

export interface KnownApplication extends MicrosoftApplication {
  /** The organisation has said so for everybody, and the leader cannot change it. */
  readonly isFromOrganisation: boolean;
}

const CLIENT_ID = "microsoft-client-id";
const TENANT = "microsoft-tenant";
/** Any organisation's people, where none is named. */
const ANY_TENANT = "organizations";

const MICROSOFT = "https://login.microsoftonline.com";
/** Whom a Microsoft account takes speaking with. */
export const MICROSOFT_ORIGINS = [MICROSOFT, "https://graph.microsoft.com"] as const;

export const authorityOf = ({ tenant }: MicrosoftApplication): string =>
  `${MICROSOFT}/${encodeURIComponent(tenant)}/v2.0`;

const clientIdSchema = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.uuid());
const tenantSchema = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^[a-z\d][a-z\d.-]{0,120}$/u));
const policySchema = v.object({
  microsoftClientId: clientIdSchema,
  microsoftTenant: v.optional(tenantSchema, ANY_TENANT),
});

/** null where what was typed is no client id, or no organisation. An organisation may be left out. */
export function readApplication(clientId: string, tenant: string): MicrosoftApplication | null {
  const read = v.safeParse(policySchema, {
    microsoftClientId: clientId,
    ...(tenant.trim() === "" ? {} : { microsoftTenant: tenant }),
  });
  if (!read.success) return null;
  return { clientId: read.output.microsoftClientId, tenant: read.output.microsoftTenant };
}

/** The organisation's policy goes first, then the leader's settings; null where neither says anything of use. */
export function knownApplication(
  policy: unknown,
  { settings }: Pick<Profile, "settings">,
): KnownApplication | null {
  const managed = v.safeParse(policySchema, policy);
  if (managed.success) {
    const { microsoftClientId, microsoftTenant } = managed.output;
    return { clientId: microsoftClientId, tenant: microsoftTenant, isFromOrganisation: true };
  }
  const own = readApplication(String(settings.get(CLIENT_ID) ?? ""), String(settings.get(TENANT) ?? ""));
  return own && { ...own, isFromOrganisation: false };
}

/** The organisation has laid something down of which nothing can be made: nobody would learn it from an empty form. */
export const isPolicyUnreadable = (policy: unknown): boolean =>
  typeof policy === "object" &&
  policy !== null &&
  "microsoftClientId" in policy &&
  !v.safeParse(policySchema, policy).success;

export async function sayApplication(
  ports: Ports,
  { clientId, tenant }: MicrosoftApplication,
): Promise<void> {
  const changes = [
    { kind: "setting", id: CLIENT_ID, value: clientId },
    { kind: "setting", id: TENANT, value: tenant },
  ] as const;
  await ports.profile.write(changes, ports.clock.now());
}

/** Where an administrator consents for everybody. */
export const adminConsentPage = ({ clientId, tenant }: MicrosoftApplication): string =>
  `${MICROSOFT}/${encodeURIComponent(tenant)}/adminconsent?client_id=${encodeURIComponent(clientId)}`;
