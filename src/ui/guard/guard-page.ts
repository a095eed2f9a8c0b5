import type { GuardMessage } from "../../app/guard-messages";
import type { CompiledPolicy } from "../../domain/boundary/compiled-policy";
import { decideSend, type SendDecision } from "../../domain/boundary/send-decision";
import type { Instant } from "../../domain/time/instant";
import type { Words } from "../words/words";
import { showNotice } from "./dialog/notice";
import { openQuestion } from "./dialog/question-dialog";
import { questionWords } from "./dialog/question-words";
import { addLine } from "./page/add-line";
import { type Compose, editorIn } from "./page/find-compose";
import { type Answer, guardSends } from "./page/guard-sends";
import { watchHealth } from "./page/health";
import type { MailPage } from "./page/mail-page";
import { readMail } from "./page/read-mail";
import { openSendLater } from "./page/send-later";
import { dayAndTime } from "./when";

/** What the guard in a page needs of the extension around it. */
export interface GuardWorld {
  /** The policy as last told; null while there is none. */
  policy(): CompiledPolicy | null;
  now(): Instant;
  words(): Words;
  tell(message: GuardMessage): Promise<unknown>;
}

/** Guards a mail page until the signal ends it. */
export function guardPage(page: MailPage, world: GuardWorld, signal: AbortSignal): void {
  /** What the leader has said here holds at once, before the background has compiled it. */
  let quietUntil: Instant | null = null;

  /** Null when nobody heard it. */
  const tell = (message: GuardMessage): Promise<unknown> => {
    try {
      return world.tell(message).catch(() => null);
    } catch {
      return Promise.resolve(null);
    }
  };

  const decide = (readFacts: Parameters<Parameters<typeof guardSends>[1]["decide"]>[0]): SendDecision => {
    const now = world.now();
    if (quietUntil !== null && now < quietUntil)
      return { verdict: "allow", because: "paused", until: null, line: null };
    const policy = world.policy();
    const first = decideSend(policy, now);
    // The mail is read only where it could matter.
    return first.verdict === "hold" ? decideSend(policy, now, readFacts()) : first;
  };

  const notice = (text: string, around: Element) =>
    showNotice(text, world.words().t("guard.notice.close"), world.words().locale, around, signal);

  async function later(at: Instant, compose: Compose): Promise<void> {
    const words = world.words();
    const policy = world.policy();
    const when = policy ? dayAndTime(words, policy, world.now(), at) : "";
    if (await openSendLater(compose, page, signal)) {
      notice(words.t("guard.notice.schedule", { at: when }), compose.root);
      return;
    }
    const draftsUrl = page.draftsUrl(location);
    const reminds = await tell({ guard: "remind", at, draftsUrl, page: page.name });
    const said = reminds === true ? "reminds" : reminds === false ? "waits" : "kept";
    notice(words.t(`guard.notice.${said}`, { at: when }), compose.root);
  }

  function carryOut(answer: Answer, compose: Compose): void {
    switch (answer.kind) {
      case "now": {
        const added = answer.line !== null && addLine(compose.root, answer.line, page);
        void tell({ guard: "count", outcome: added ? "line" : "now" });
        return;
      }
      case "later":
        void tell({ guard: "count", outcome: "later" });
        void later(answer.at, compose).catch(() =>
          notice(world.words().t("guard.notice.kept"), compose.root),
        );
        return;
      case "duty":
      case "no-more":
        quietUntil = answer.until;
        void tell({ guard: answer.kind === "duty" ? "duty" : "pause", until: answer.until });
        void tell({ guard: "count", outcome: answer.kind === "duty" ? "duty" : "now" });
        return;
      case "back":
        void tell({ guard: "count", outcome: "back" });
    }
  }

  guardSends(
    page,
    {
      decide,
      readMail: (root) => readMail(root, page),
      ask: (held, compose, answer) => {
        const policy = world.policy();
        if (!policy) throw new Error("the policy went while a mail was held");
        const said = questionWords(world.words(), policy, world.now(), held, page.laterEntry.length > 0);
        const editor = editorIn(compose.root, page);
        return openQuestion(said, held, { compose: compose.root, editor }, answer);
      },
      carryOut,
      went: (decision) => {
        if (decision?.because === "edge") void tell({ guard: "count", outcome: "edge" });
        if (decision === null) void tell({ guard: "count", outcome: "unasked" });
      },
      pressAgain: () => notice(world.words().t("guard.notice.pressAgain"), document.body),
    },
    signal,
  );
  watchHealth(
    page,
    (recognised, structure) => void tell({ guard: "health", page: page.name, recognised, structure }),
    signal,
  );
}
