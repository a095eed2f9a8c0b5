import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { noteRow } from "../../src/app/edit-grid";
import { decide } from "../../src/app/judge-activity";
import type { RecordChange } from "../../src/app/ports";
import { settleText } from "../../src/app/settle-text";
import type { ActivityId } from "../../src/domain/activity/activity";
import { DEFAULT_WISH, type Wish } from "../../src/domain/blocks/wish";
import { seenIn } from "../../src/domain/profile/join";
import type { ProfileRecord } from "../../src/domain/profile/records";
import { type DeviceId, nextStamp } from "../../src/domain/profile/stamp";
import { conflictsOf } from "../../src/domain/profile/texts";
import { HOUR, instant, minutes } from "../../src/domain/time/instant";
import { WEEK } from "../domain/balance/made-events";
import { type Product, startProduct } from "./whole-product";

const FINANCE = "finance" as ActivityId;
const note = (text: string): RecordChange => ({
  kind: "decision",
  id: FINANCE,
  value: { decision: "less", note: text },
});

/** A word of the phone's comes in, said over what it had heard of this device. */
async function hear(product: Product, change: RecordChange, heard: ProfileRecord | undefined, hours = 1) {
  const phone = "phone" as DeviceId;
  const stamp = nextStamp(null, instant(product.now + hours * HOUR), phone);
  const { kind, id, value } = change;
  const after = seenIn(heard, phone);
  await product.profile.absorb([{ kind, id, value, stamp, after } as ProfileRecord], [], product.now);
}
const held = async ({ profile }: Product) => (await profile.records()).at(0);
/** The text that holds, and those kept beside it. */
async function texts(product: Product): Promise<string[]> {
  const records = await product.profile.records();
  const [conflict] = conflictsOf(records);
  const [record] = records;
  const shown = record?.kind === "decision" ? record.value?.note : undefined;
  return [conflict?.shown ?? shown ?? "", ...(conflict?.others ?? []).map(({ text }) => text)];
}

test.each([
  ["at the same time", false],
  ["over it", true],
])(
  "an undo takes back its own text and nothing that another device has written meanwhile, %s",
  async (_, isOver) => {
    const product = startProduct();
    await product.profile.write([note("Først")], product.now);
    const before = await held(product);
    const undo = await decide(product, [note("Nu")], WEEK);
    await hear(product, note("Fra telefonen"), isOver ? await held(product) : before);
    product.now = instant(product.now + 2 * HOUR);
    await undo();
    expect(await texts(product)).toEqual(["Først", "Fra telefonen"]);
  },
);

test("an undo with nothing from elsewhere leaves no other text", async () => {
  const product = startProduct();
  await product.profile.write([note("Først")], product.now);
  const undo = await decide(product, [note("Nu")], WEEK);
  await undo();
  expect(await texts(product)).toEqual(["Først"]);
});

test("whoever chooses between two texts has not chosen against a third that came in meanwhile", async () => {
  const product = startProduct();
  await product.profile.write([note("Her")], product.now);
  await hear(product, note("Der"), undefined);
  const [conflict] = conflictsOf(await product.profile.records());
  if (!conflict) throw new Error("no conflict");
  await hear(product, note("Og der"), undefined, 2);
  const undo = await settleText(product, conflict, conflict.others[0] ?? null);
  expect(await texts(product)).toEqual([conflict.others[0]?.text, "Og der"]);
  await undo();
  expect((await texts(product)).sort()).toEqual(["Her", "Og der"].sort());
});

test("a note that was written over one text is kept beside another that came in unseen", async () => {
  const product = startProduct();
  await product.profile.write([note("Først")], product.now);
  await hear(product, note("Fra telefonen"), await held(product));
  product.now = instant(product.now + 2 * HOUR);
  await noteRow(product, FINANCE, { note: "Først og mere", over: "Først" }, WEEK);
  expect(await texts(product)).toEqual(["Først og mere", "Fra telefonen"]);
});

test("choosing a place takes over the place, and leaves the rest of the wish as it holds", async () => {
  const product = startProduct();
  const wish = (place: string, budget: number): RecordChange => ({
    kind: "wish",
    id: "wish",
    value: {
      ...DEFAULT_WISH,
      budget: minutes(budget),
      kinds: { ...DEFAULT_WISH.kinds, reflection: { ...DEFAULT_WISH.kinds.reflection, place } },
    },
  });
  await product.profile.write([wish("Café", 60)], product.now);
  await hear(product, wish("Parken", 240), undefined);
  const [conflict] = conflictsOf(await product.profile.records());
  if (!conflict) throw new Error("no conflict");
  await settleText(product, conflict, conflict.others[0] ?? null);
  const wished = (await held(product))?.value as Wish | null;
  expect([wished?.budget, wished?.kinds.reflection.place]).toEqual([240, "Café"]);
});
