import { type BlockId, uidOf } from "../../domain/blocks/block-id";
import { type BookedRecord, type Booking, type Outcome, stands } from "../../domain/blocks/booking";
import { bookingsIn } from "../../domain/blocks/bookings-in";
import { choosePrompts } from "../../domain/blocks/choose-prompts";
import type { PlannedBlock } from "../../domain/blocks/plan";
import { BLOCK_KINDS, type Wish } from "../../domain/blocks/wish";
import type { Span } from "../../domain/time/instant";
import type { Undo } from "../judge-activity";
import type { Ports, RecordChange } from "../ports";
import { undoOfAll } from "../profile";
import type { TitleOf } from "./block-settings";

/**
 * What the leader, or the automatic mode, wants of the blocks. Each is a change of records and nothing more: what it
 * asks of a calendar stands in the record as an intent until `settleBlocks` has carried it out.
 */
export type ChangePorts = Pick<Ports, "clock" | "profile">;

type Change = (booking: Booking) => Booking;

const recordOf = (uid: string, value: Booking): RecordChange => ({ kind: "block", id: uid, value });

async function write(ports: ChangePorts, changes: readonly RecordChange[]): Promise<Undo> {
  const before = await ports.profile.write(changes, ports.clock.now());
  return async () => {
    await ports.profile.write(undoOfAll(changes, before), ports.clock.now());
  };
}

export const saveWish = (ports: ChangePorts, wish: Wish): Promise<Undo> =>
  write(ports, [{ kind: "wish", id: "wish", value: wish }]);

const bookings = async (ports: ChangePorts): Promise<BookedRecord[]> =>
  bookingsIn(await ports.profile.records());

async function change(ports: ChangePorts, uids: readonly string[], make: Change): Promise<Undo> {
  const held = (await bookings(ports)).filter(({ uid }) => uids.includes(uid));
  return write(
    ports,
    held.flatMap(({ uid, booking }) => {
      const made = make(booking);
      return made === booking ? [] : [recordOf(uid, made)];
    }),
  );
}

export interface BookWish {
  readonly blocks: readonly PlannedBlock[];
  /** null: handed over to the leader, who puts them in by hand. */
  readonly where: string | null;
  readonly by: "leader" | "itself";
  /** Bookings under one name are undone together; without one, this booking is a run of its own. */
  readonly run?: string;
  readonly wish: Wish;
  readonly titleOf: TitleOf;
}

/** Books new blocks and moves those that the plan has elsewhere. Undone, the new ones are taken back. */
export async function bookBlocks(ports: ChangePorts, asked: BookWish): Promise<Undo> {
  const now = ports.clock.now();
  const held = await bookings(ports);
  const news = asked.blocks.filter(({ change }) => change === "new");
  const questions = promptsFor(news, asked.wish, held);
  const run = asked.run ?? new Date(now).toISOString();
  const changes = news.map((block) =>
    recordOf(uidOf(block.id), {
      start: block.start,
      end: block.end,
      state: asked.where === null ? "handed-over" : "booked",
      intent: asked.where === null ? null : { kind: "create" },
      where: asked.where,
      remote: null,
      run,
      by: asked.by,
      title: asked.titleOf(block.id.kind),
      showAs: block.showAs,
      isPrivate: block.isPrivate,
      place: block.place,
      prompt: questions.get(block.id) ?? "",
      moves: [],
      livesWith: [],
      outcome: null,
    }),
  );
  await ports.profile.write(changes, now);
  const moved = asked.blocks.filter(({ change }) => change === "moved");
  const undos: Undo[] = [];
  for (const block of moved) undos.push(await moveBlock(ports, uidOf(block.id), block, asked.by));
  return async () => {
    await takeBack(
      ports,
      news.map(({ id }) => uidOf(id)),
    );
    for (const undo of undos) await undo();
  };
}

function promptsFor(
  blocks: readonly PlannedBlock[],
  wish: Wish,
  held: readonly BookedRecord[],
): Map<BlockId, string> {
  const chosen = new Map<BlockId, string>();
  const seen = held.map(({ booking }) => booking.prompt);
  for (const kind of BLOCK_KINDS) {
    const ids = blocks.map(({ id }) => id).filter((id) => id.kind === kind);
    for (const [id, prompt] of choosePrompts(ids, wish.kinds[kind].count, seen)) chosen.set(id, prompt.id);
  }
  return chosen;
}

/**
 * Asks for the block elsewhere, where the leader lives with these meetings. One that was handed over is only remembered
 * there: its owner moves it.
 */
export async function moveBlock(
  ports: ChangePorts,
  uid: string,
  { start, end }: Span,
  by: "leader" | "itself",
  livesWith: readonly string[] = [],
): Promise<Undo> {
  const at = ports.clock.now();
  const to = { start, end };
  const moved: Change = (booking) => {
    const from = { start: booking.start, end: booking.end };
    const moves = [...booking.moves, { at, from, to, by }];
    return { ...booking, ...to, moves, livesWith, intent: intentToMove(booking, from) };
  };
  const [before] = (await bookings(ports)).filter((each) => each.uid === uid);
  await change(ports, [uid], moved);
  return async () => {
    if (before) await moveBlock(ports, uid, before.booking, "leader");
  };
}

/** Where an earlier wish has not been carried out yet, the calendar may still hold the block where that began. */
function intentToMove({ state, intent }: Booking, from: Span): Booking["intent"] {
  if (state !== "booked") return null;
  return intent?.kind === "move" ? intent : { kind: "move", from };
}

/** Nothing else is on its way with it, and others see the time as free. */
export const isShownFree = ({ state, intent, showAs }: Booking): boolean =>
  state === "booked" && intent === null && showAs === "free";

/** What the leader has wished otherwise meanwhile is left alone. */
export const showAsBusy = (ports: ChangePorts, uids: readonly string[]): Promise<Undo> =>
  change(ports, uids, (booking) =>
    isShownFree(booking) ? { ...booking, showAs: "busy", intent: { kind: "show" } } : booking,
  );

/** Out of the calendar again, as if it had not been booked. */
export async function takeBack(ports: ChangePorts, uids: readonly string[]): Promise<void> {
  await change(ports, uids, ended("taken-back"));
}

const ended =
  (state: "taken-back" | "let-go"): Change =>
  (booking) => ({
    ...booking,
    state,
    intent: booking.where === null ? null : { kind: "remove" },
  });

/** The meeting has the time now. Undone, the block comes back as a new one, since calendars remember the old. */
export async function letGo(ports: ChangePorts, uid: string): Promise<Undo> {
  const [before] = (await bookings(ports)).filter((each) => each.uid === uid && stands(each));
  await change(ports, [uid], ended("let-go"));
  return async () => {
    if (!before) return;
    const id = { ...before.id, generation: before.id.generation + 1 };
    const intent = before.booking.where === null ? null : ({ kind: "create" } as const);
    await write(ports, [recordOf(uidOf(id), { ...before.booking, intent, remote: null })]);
  };
}

/** The block stays, and so does the meeting. */
export const liveWith = (ports: ChangePorts, uid: string, meeting: string): Promise<Undo> =>
  change(ports, [uid], (booking) => ({ ...booking, livesWith: [...booking.livesWith, meeting] }));

export const answerBlock = (ports: ChangePorts, uid: string, outcome: Outcome | null): Promise<Undo> =>
  change(ports, [uid], (booking) => ({ ...booking, outcome }));
