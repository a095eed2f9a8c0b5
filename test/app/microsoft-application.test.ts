import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  authorityOf,
  isPolicyUnreadable,
  knownApplication,
  readApplication,
} from "../../src/app/microsoft-application";
import { DANISH_FRAMES } from "../../src/domain/boundary/frames";
import { foldProfile } from "../../src/domain/profile/profile";
import type { ProfileRecord } from "../../src/domain/profile/records";

const ID = "1b4e28ba-2fa1-11d2-883f-0016d3cca427";
const OTHER = "6f0d2c1e-0000-4000-8000-0000000000aa";
const nothing = foldProfile([], DANISH_FRAMES);
const said = (id: string, value: string) => ({ kind: "setting", id, value, stamp: "1-0-a" }) as ProfileRecord;
const own = foldProfile(
  [said("microsoft-client-id", OTHER), said("microsoft-tenant", "aarhus.example")],
  DANISH_FRAMES,
);

describe("which application the leader signs in as", () => {
  test("the organisation's policy goes before the leader's own settings", () => {
    const policy = { microsoftClientId: ID, microsoftTenant: "kommune.example" };
    const known = knownApplication(policy, own);
    expect(known).toEqual({ clientId: ID, tenant: "kommune.example", isFromOrganisation: true });
    expect(known && authorityOf(known)).toBe("https://login.microsoftonline.com/kommune.example/v2.0");
  });

  test("a policy that names no tenant lets any organisation's people sign in", () => {
    expect(knownApplication({ microsoftClientId: ID }, nothing)?.tenant).toBe("organizations");
  });

  test.each([
    ["nothing", {}],
    ["no policy at all", undefined],
    ["no client id", { microsoftClientId: "kommune" }],
    ["an address in the tenant's place", { microsoftClientId: ID, microsoftTenant: "https://evil.example/" }],
    ["another kind of value", { microsoftClientId: 7 }],
  ])("a policy that says %s leaves the leader's own", (_, policy) => {
    expect(knownApplication(policy, own)).toMatchObject({ clientId: OTHER, isFromOrganisation: false });
    expect(knownApplication(policy, nothing)).toBeNull();
  });

  test("a client id of the organisation's that cannot be read is told from none at all", () => {
    expect(isPolicyUnreadable({ microsoftClientId: "kommune" })).toBe(true);
    expect(isPolicyUnreadable({ microsoftClientId: ID, microsoftTenant: "https://evil.example/" })).toBe(
      true,
    );
    for (const policy of [{}, undefined, { microsoftClientId: ID }])
      expect(isPolicyUnreadable(policy)).toBe(false);
  });

  test("the schema that browsers check a policy by names what is read, and nothing else", () => {
    const { properties } = JSON.parse(readFileSync("public/managed-schema.json", "utf8"));
    const policy = { microsoftClientId: ID, microsoftTenant: "kommune.example" };
    expect(new Set(Object.keys(properties))).toEqual(new Set(Object.keys(policy)));
    for (const { type } of Object.values<{ type: string }>(properties)) expect(type).toBe("string");
  });

  test("what is typed may have space around it, and no organisation", () => {
    expect(readApplication(` ${ID.toUpperCase()} `, " ")).toEqual({ clientId: ID, tenant: "organizations" });
    expect(readApplication("kommune", "")).toBeNull();
    expect(readApplication(ID, "a/b")).toBeNull();
  });
});
