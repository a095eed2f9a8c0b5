import type { AccountId } from "../../app/account";
import { askForScope } from "../../app/ask-for-scope";
import type { BlockAnswer } from "../../app/blocks/block-messages";
import { askedSetting } from "../../app/blocks/block-settings";
import { answerBlock, bookBlocks, moveBlock, saveWish, takeBack } from "../../app/blocks/change-blocks";
import { outlookLink } from "../../app/blocks/outlook-link";
import { changeSetting } from "../../app/change-setting";
import { BOOKING_SCOPE } from "../../app/graph-scope";
import type { Undo } from "../../app/judge-activity";
import { MICROSOFT_ORIGINS } from "../../app/microsoft-application";
import type { BookedRecord, Outcome } from "../../domain/blocks/booking";
import type { OftenDeleted } from "../../domain/blocks/often-deleted";
import type { PlannedBlock } from "../../domain/blocks/plan";
import type { Wish } from "../../domain/blocks/wish";
import type { Span } from "../../domain/time/instant";
import { blockName } from "../blocks/block-words";
import type { AccountDoors } from "../calendars/account-doors";
import { accountWhy } from "../calendars/account-words";
import type { PageProps } from "../dashboard/page-props";
import { asked, changeAndSettle } from "./change-and-settle";
import { landedActs } from "./landed-acts";
import { promptLanguage } from "./prompt-language";

const NOT_PERMITTED = { ok: false, reason: "permission-needed" } as const;

/** What can be done with blocks: each is kept first, and then carried out in the calendar. */
export function useBlockActs({ doors, words, acts }: PageProps) {
  const { breathing, ports } = doors;
  const held = breathing.ports;

  /** What the calendar could not do now waits, and says why. */
  const waiting = (answer: BlockAnswer): string | null =>
    answer.ok
      ? null
      : words.t("pusterum.waits", { why: accountWhy(words, answer, words.t("pusterum.server")) });

  const run = (change: () => Promise<Undo>, said: string) => {
    let answer: BlockAnswer = { ok: true, done: 0 };
    void acts.act(
      async () => {
        const settled = await changeAndSettle(breathing.tell, change);
        answer = settled.answer;
        return settled.undo;
      },
      () => waiting(answer) ?? said,
    );
  };

  return {
    book: (blocks: readonly PlannedBlock[], where: string | null, wish: Wish) =>
      run(
        () =>
          bookBlocks(held, {
            blocks,
            where,
            by: "leader",
            wish,
            titleOf: (kind) => blockName(words, kind),
          }),
        where === null
          ? words.t("pusterum.saidByHand")
          : words.t("pusterum.saidBooked", { count: blocks.length }, blocks.length),
      ),
    ...landedActs(held, words, run),
    /** Back to where it lay before Pusterum moved it; with the meetings that lie there the leader lives. */
    moveBack: ({ uid }: BookedRecord, to: Span, meetings: readonly string[]) =>
      run(() => moveBlock(held, uid, to, "leader", meetings), words.t("pusterum.saidBack")),
    answer: (block: BookedRecord, outcome: Outcome) =>
      void acts.act(() => answerBlock(held, block.uid, outcome), words.t("pusterum.saidAnswer")),
    never: (often: OftenDeleted, wish: Wish) =>
      run(async () => {
        const undoWish = await saveWish(held, wish);
        const undoAsked = await changeSetting(ports, askedSetting(often.id), true);
        return async () => {
          await undoWish();
          await undoAsked();
        };
      }, words.t("pusterum.saidWish")),
    undoRun: (blocks: readonly BookedRecord[]) => {
      const uids = blocks.map(({ uid }) => uid);
      void takeBack(held, uids)
        .then(() => asked(breathing.tell, "settle"))
        .then(
          (answer) => acts.say(waiting(answer) ?? words.t("pusterum.saidUndone")),
          () => acts.say(words.t("dashboard.notDone")),
        );
    },
    removeAll: () =>
      void asked(breathing.tell, "remove-all").then((answer) =>
        acts.say(waiting(answer) ?? words.t("pusterum.saidRemoved")),
      ),
    outlook: ({ booking }: BookedRecord) => breathing.open(outlookLink(booking, promptLanguage(words))),
    file: (blocks: readonly BookedRecord[]) =>
      acts.attempt(async () =>
        breathing.save("pusterum.ics", await breathing.calendarFile(blocks), "text/calendar"),
      ),
    consent: (accounts: AccountDoors, id: AccountId) => {
      // A window for it is open already; the bar below says so.
      if (accounts.signIn.isOpen()) return;
      acts.attempt(async () => {
        const granted = (await accounts.askToSignIn(MICROSOFT_ORIGINS))
          ? await askForScope(accounts.ports, id, [BOOKING_SCOPE])
          : NOT_PERMITTED;
        acts.say(granted.ok ? words.t("pusterum.saidConsent") : accountWhy(words, granted, "Microsoft 365"));
      });
    },
  };
}
