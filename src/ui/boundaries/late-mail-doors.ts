import type { ConnectPorts } from "../../app/connect-account";
import type { AnswerStore } from "../../app/mail/answers";
import type { LatePorts } from "../../app/mail/late-mails";

/** What listing late mails needs of the world. */
export interface LateMailDoors {
  readonly ports: LatePorts;
  readonly connect: ConnectPorts;
  readonly answers: AnswerStore;
  /** To ask must be the first thing that a click does: browsers listen only then. */
  askToSignIn(origins: readonly string[]): Promise<boolean>;
  copy(text: string): Promise<void>;
}
