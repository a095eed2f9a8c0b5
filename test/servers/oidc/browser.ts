import type { AuthWindow, AuthWindowOutcome } from "../../../src/sources/oauth/sign-in";

/** A browser without a face: it keeps cookies, follows redirects and stops where the extension would take over. */
export class FacelessBrowser implements AuthWindow {
  readonly #cookies = new Map<string, string>();
  readonly opened: { readonly address: URL; readonly isInteractive: boolean }[] = [];
  /** What the leader does with the window. */
  habit: "sign-in" | "close-at-once" = "sign-in";
  /** What the address that the sign-in ended on is changed to. */
  meddle: (address: URL) => void = () => {};

  constructor(private readonly redirectUri: string) {}

  /** Forgets the session, as a browser does whose data is cleared at its end. */
  forget(): void {
    this.#cookies.clear();
  }

  async open(address: string, isInteractive: boolean): Promise<AuthWindowOutcome> {
    this.opened.push({ address: new URL(address), isInteractive });
    if (this.habit === "close-at-once") return { ok: false, reason: "window-closed" };
    let next = address;
    for (let step = 0; step < 20; step++) {
      const response = await fetch(next, { redirect: "manual", headers: { cookie: this.#cookieLine() } });
      for (const line of response.headers.getSetCookie()) this.#keep(line);
      const location = response.headers.get("location");
      if (location === null) return { ok: false, reason: isInteractive ? "window-closed" : "sign-in-needed" };
      next = new URL(location, next).href;
      if (!next.startsWith(this.redirectUri)) continue;
      const end = new URL(next);
      this.meddle(end);
      return { ok: true, address: end.href };
    }
    throw new Error("the sign-in goes in circles");
  }

  #cookieLine(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  #keep(line: string): void {
    const [pair = "", ...attributes] = line.split(";");
    const [name = "", ...value] = pair.split("=");
    const isGone = attributes.some((each) => /^\s*expires=Thu, 01 Jan 1970/iu.test(each));
    if (isGone) this.#cookies.delete(name);
    else this.#cookies.set(name, value.join("="));
  }
}
