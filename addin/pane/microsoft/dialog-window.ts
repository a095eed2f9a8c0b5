import type { Outlook } from "../../office/outlook";

type Outcome =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly reason: "window-closed" | "sign-in-needed" | "unreachable" };

/** The page that a sign-in by a window begins and ends on; the organisation registers it. */
export const signInPage = (): string => new URL("sign-in.html", document.baseURI).href;

/** Where Outlook has no nested sign-in the leader signs in in a window of Outlook's; never without being asked. */
export const dialogWindow = ({ openDialog }: Pick<Outlook, "openDialog">) => ({
  open: async (address: string, isInteractive: boolean): Promise<Outcome> =>
    isInteractive
      ? openDialog(`${signInPage()}#${encodeURIComponent(address)}`)
      : { ok: false, reason: "sign-in-needed" },
});
