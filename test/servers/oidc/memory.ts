import { generateKeyPairSync } from "node:crypto";
import type { Adapter, AdapterPayload } from "oidc-provider";

/** What the authorization server remembers, for as long as a test lasts. */
export function memory(): new (kind: string) => Adapter {
  const held = new Map<string, { readonly kind: string; readonly payload: AdapterPayload }>();
  const one = (kind: string, isIt: (payload: AdapterPayload) => boolean) =>
    [...held.values()].find((each) => each.kind === kind && isIt(each.payload))?.payload;

  return class implements Adapter {
    constructor(private readonly kind: string) {}

    async upsert(id: string, payload: AdapterPayload): Promise<void> {
      held.set(`${this.kind}/${id}`, { kind: this.kind, payload });
    }
    async find(id: string): Promise<AdapterPayload | undefined> {
      return held.get(`${this.kind}/${id}`)?.payload;
    }
    async findByUid(uid: string): Promise<AdapterPayload | undefined> {
      return one(this.kind, (payload) => payload.uid === uid);
    }
    async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
      return one(this.kind, (payload) => payload.userCode === userCode);
    }
    async consume(id: string): Promise<void> {
      Object.assign(held.get(`${this.kind}/${id}`)?.payload ?? {}, {
        consumed: Math.floor(Date.now() / 1000),
      });
    }
    async destroy(id: string): Promise<void> {
      held.delete(`${this.kind}/${id}`);
    }
    async revokeByGrantId(grantId: string): Promise<void> {
      for (const [id, { payload }] of held) if (payload.grantId === grantId) held.delete(id);
    }
  };
}

/** A key for its signatures, made anew for each run. */
export const signingKey = () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return { ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256" };
};
