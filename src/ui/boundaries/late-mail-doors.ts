import type { AnswerStore } from "../../app/mail/answers";
import type { LatePorts } from "../../app/mail/late-mails";
import type { Watch } from "../controls/use-stored";

/** The mails that the leader wants to answer when the hours open. */
export interface AnswerDoors extends AnswerStore {
  readonly watch: Watch;
}

/** What listing late mails needs of the world. */
export interface LateMailDoors {
  readonly ports: LatePorts;
  readonly answers: AnswerDoors;
}
