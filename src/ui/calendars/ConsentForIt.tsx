import type { AccountRow } from "../../app/account";
import type { Words } from "../words/words";
import { isForIt, type Why } from "./account-words";
import { ItText } from "./ItText";
import { applicationOf, consentText } from "./it-texts";

interface ConsentForItProps {
  readonly words: Words;
  readonly account: AccountRow | null | undefined;
  /** What came in the way, if anything did. */
  readonly why: Why | null | undefined;
  /** The consent that it takes at Microsoft. */
  readonly scope: string;
  readonly copy: (text: string) => Promise<void>;
}

/** What only the organisation can allow comes with the words for its IT; nothing where it is something else. */
export function ConsentForIt({ words, account, why, scope, copy }: ConsentForItProps) {
  const connection = account?.connection;
  if (connection?.kind !== "graph" || !why || !isForIt(why)) return null;
  const application = applicationOf(connection.authority, connection.clientId);
  return <ItText words={words} copy={copy} text={consentText(words, application, scope)} />;
}
