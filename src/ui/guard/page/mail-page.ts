import type { MailPageName } from "../../../domain/boundary/mail-hosts";

/** A selector, and the pages of test/guard/pages that show the structure it was made for. */
export interface Evidence {
  readonly css: string;
  readonly seenIn: readonly string[];
}

/**
 * What is known of someone else's mail page. Several layouts stand side by side, the surest first; nothing depends
 * on a label, as labels are translated. None of it was tried on the live pages.
 */
export interface MailPage {
  readonly name: MailPageName;
  /** The whole of one mail that is being written. */
  readonly composeRoots: readonly Evidence[];
  /** What only stands inside such a whole, where the whole itself has no mark. */
  readonly composeMarks: readonly Evidence[];
  readonly sendButtons: readonly Evidence[];
  readonly editors: readonly Evidence[];
  /** Elements that carry a recipient's address, and the attributes it may stand in. */
  readonly recipients: readonly Evidence[];
  readonly senders: readonly Evidence[];
  readonly addressIn: readonly string[];
  readonly highImportance: readonly Evidence[];
  /** Where the mail that is answered begins, or the signature. */
  readonly afterNewText: readonly Evidence[];
  /** The page's own way to send later: the button that opens its menu, and the entry in it. */
  readonly laterMenu: readonly Evidence[];
  readonly laterEntry: readonly Evidence[];
  isSendKey(event: KeyboardEvent): boolean;
  /** Where the leader finds the draft again. */
  draftsUrl(location: Pick<Location, "origin" | "pathname">): string;
}

export const anyOf = (list: readonly Evidence[]): string => list.map(({ css }) => css).join(",");
