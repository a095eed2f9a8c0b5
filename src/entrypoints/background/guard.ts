import { keepPolicy } from "../../app/compile-policy";
import { forgetDrafts, remindOfDrafts } from "../../app/guard-drafts";
import { heedGuard } from "../../app/guard-heed";
import { noteUnseenMails } from "../../app/unseen-mails";
import type { BackgroundDoors } from "./wiring";

/** The background's part of the guard: hears the mail pages, reminds of drafts, and gives the policy on each look. */
export function startGuard({ ports, guard }: BackgroundDoors): () => Promise<void> {
  guard.guardPagesOnUpdate();
  guard.onMessage((message) => heedGuard(ports, message));
  guard.onReminder(() => void remindOfDrafts(ports));
  guard.onDraftsOpened(() => void forgetDrafts(ports, ports.clock.now()));
  return async () => {
    await keepPolicy(ports);
    await noteUnseenMails(ports);
    await remindOfDrafts(ports);
  };
}
