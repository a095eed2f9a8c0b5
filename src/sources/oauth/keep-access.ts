import type { Result, SourceFailure } from "../../app/calendar-source";
import { MINUTE } from "../../domain/time/instant";
import type { HttpWorld } from "../http";
import type { Access } from "./access";
import type { SignInClient } from "./authority";
import { type AuthWindow, refresh, signIn, type Tokens } from "./sign-in";

/** Where the tokens of one account lie. */
export interface TokenVault {
  get(): Promise<Tokens | null>;
  put(tokens: Tokens): Promise<void>;
  /** Runs the work while nobody else renews this account, in whatever context they are. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

type Token = Result<{ readonly token: string }>;

const SIGN_IN_NEEDED: SourceFailure = { ok: false, reason: "sign-in-needed" };

/** Gives a token that is good for a minute at least: the held one, a refreshed one, or one renewed without a word. */
export function keepAccess(
  world: HttpWorld,
  window: AuthWindow,
  client: SignInClient,
  vault: TokenVault,
): Access {
  async function renew(tokens: Tokens): Promise<Token> {
    const refreshed = await refresh(world, client, tokens);
    // Only a refused token is a reason to ask again; a road that is blocked is blocked for the silent way too.
    if (!refreshed.ok && refreshed.reason !== "sign-in-needed") return refreshed;
    const { scopes, address } = tokens;
    const renewed = refreshed.ok
      ? refreshed
      : await signIn(world, window, client, { scopes, address, isInteractive: false });
    if (!renewed.ok) return needsLeader(renewed) ? SIGN_IN_NEEDED : renewed;
    await vault.put(renewed.tokens);
    return { ok: true, token: renewed.tokens.access };
  }

  /** One renewal at a time: a refresh token that is used twice is taken for a stolen one. */
  const renewOnce = (stale: string): Promise<Token> =>
    vault.alone(async () => {
      const tokens = await vault.get();
      if (!tokens) return SIGN_IN_NEEDED;
      return tokens.access === stale ? renew(tokens) : { ok: true, token: tokens.access };
    });

  return {
    current: async () => {
      const tokens = await vault.get();
      if (!tokens) return SIGN_IN_NEEDED;
      if (tokens.accessUntil > world.now() + MINUTE) return { ok: true, token: tokens.access };
      return renewOnce(tokens.access);
    },
    insteadOf: renewOnce,
  };
}

const needsLeader = ({ reason }: SourceFailure): boolean => reason === "denied" || reason === "window-closed";
