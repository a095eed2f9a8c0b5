/** What is known of a provider, so that the leader need not look up an address. */
export interface CalDavProvider {
  readonly id: "icloud" | "fastmail" | "nextcloud" | "posteo" | "mailbox" | "yahoo" | "zoho" | "other";
  readonly name: string;
  /** null: the leader's organisation has a server of its own, whose address must be told. */
  readonly address: string | null;
  /** "app": the provider wants a password made for this program alone. */
  readonly password: "app" | "own";
  /** Where such a password is made. */
  readonly passwordPage?: string;
  readonly mailDomains: readonly string[];
}
