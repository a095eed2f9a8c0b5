import { useEffect, useId, useRef } from "react";
import { MAIL_SCOPE } from "../../app/graph-scope";
import { type AnswerMark, answerLater, letAnswerGo } from "../../app/mail/answers";
import type { LateMail } from "../../app/mail/mail-ports";
import type { Instant } from "../../domain/time/instant";
import type { WeekId } from "../../domain/time/weeks";
import type { ZoneId } from "../../domain/time/zones";
import type { AccountDoors } from "../calendars/account-doors";
import { accountWhy, hostOf, isForIt } from "../calendars/account-words";
import { ConsentForIt } from "../calendars/ConsentForIt";
import { useStored } from "../controls/use-stored";
import type { Acts } from "../dashboard/use-acts";
import type { Words } from "../words/words";
import { LateMailList } from "./LateMailList";
import type { LateMailDoors } from "./late-mail-doors";
import { type LateMailsState, useLateMails } from "./use-late-mails";

interface LateMailsSectionProps {
  readonly words: Words;
  readonly doors: LateMailDoors;
  readonly accounts: Pick<AccountDoors, "ports" | "askToSignIn" | "copy">;
  readonly week: WeekId;
  readonly zone: ZoneId;
  readonly now: Instant;
  readonly acts: Pick<Acts, "act">;
  /** The leader came here for the list. */
  readonly isAsked: boolean;
}

/** Mails that came outside the hours: fetched when asked for, shown, and kept nowhere. */
export function LateMailsSection(props: LateMailsSectionProps) {
  const { words, doors, accounts, week, zone, now, acts, isAsked } = props;
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const { state, ask, fetchWhereAllowed } = useLateMails(doors.ports, accounts, week);
  const { answers } = doors;
  const marks = useStored(answers.get, answers.watch)?.marks ?? [];
  useEffect(() => {
    if (!isAsked) return;
    head.current?.focus();
    head.current?.scrollIntoView?.({ block: "start" });
    void fetchWhereAllowed().catch(() => {});
  }, [isAsked, fetchWhereAllowed]);

  const wait = ({ mail }: LateMail, at: Instant) =>
    void acts.act(async () => {
      await answerLater(answers, { mail, at }, now);
      return () => letAnswerGo(answers, mail);
    }, words.t("late.saidWaits"));
  const letGo = (mark: AnswerMark) =>
    void acts.act(async () => {
      await letAnswerGo(answers, mark.mail);
      return () => answerLater(answers, mark, now);
    }, words.t("late.saidLetGo"));

  return (
    <section aria-labelledby={id} className="late-mails" data-testid="late-mails" data-state={state.is}>
      <h2 id={id} tabIndex={-1} ref={head}>
        {words.t("late.title")}
      </h2>
      {state.is !== "listed" && <p className="muted">{words.t("late.what")}</p>}
      <div role="status">
        <Said words={words} state={state} />
      </div>
      {state.is === "listed" ? (
        <LateMailList {...{ words, zone, now, marks }} late={state.late} onWait={wait} onLetGo={letGo} />
      ) : (
        state.is !== "no-account" && (
          <button
            type="button"
            className="btn"
            aria-disabled={state.is === "fetching"}
            onClick={() => state.is !== "fetching" && ask(state.is === "failed" && isForIt(state.why))}
          >
            {words.t(state.is === "failed" ? "late.again" : "late.show")}
          </button>
        )
      )}
      {state.is === "failed" && (
        <ConsentForIt
          words={words}
          scope={MAIL_SCOPE}
          account={state.account}
          why={state.why}
          copy={accounts.copy}
        />
      )}
    </section>
  );
}

function Said({ words, state }: { readonly words: Words; readonly state: LateMailsState }) {
  switch (state.is) {
    case "not-asked":
      return null;
    case "fetching":
      return <p>{words.t("late.fetching")}</p>;
    case "no-account":
      return (
        <p>
          {words.t("late.noAccount")}{" "}
          <a className="link" href="#calendars">
            {words.t("late.connect")}
          </a>
        </p>
      );
    case "failed":
      return (
        <p className="link-trouble">
          {accountWhy(words, state.why, state.account ? hostOf(state.account) : "Microsoft 365")}
        </p>
      );
    case "listed": {
      const { mails, hasMore, failure } = state.late;
      return (
        <>
          {mails.length === 0 && <p>{words.t("late.none")}</p>}
          {hasMore && <p>{words.t("late.more", { count: mails.length })}</p>}
          {failure && (
            <p className="link-trouble">
              {failure.account.name}: {accountWhy(words, failure.why, hostOf(failure.account))}
            </p>
          )}
        </>
      );
    }
  }
}
