import { yearAndNumber } from "../domain/time/weeks";
import {
  type BlockContext,
  blockName,
  blockReasonText,
  changeText,
  missingText,
} from "../ui/blocks/block-words";
import { spanText } from "../ui/words/format";
import type { Words } from "../ui/words/words";
import type { ToldPlan } from "./plan-json";

/** The plan for people: each block with why it lies there, and what has no place with what would give it one. */
export function planLines({ plan, zone, events, findings }: ToldPlan, words: Words): string[] {
  const byKey = new Map(events.map(({ event }) => [event.key, event]));
  const context: BlockContext = { words, zone, event: (key) => byKey.get(key) ?? null };
  const { number } = yearAndNumber(plan.week);
  const lines = [words.t("blocks.list.title", { number }), ""];
  for (const block of plan.blocks) {
    const name = blockName(words, block.id.kind);
    lines.push(`${spanText(words, block, zone)}  ${name} (${changeText(context, block)})`);
    lines.push(`    ${block.reasons.map((reason) => blockReasonText(context, reason)).join("; ")}`);
  }
  for (const missing of plan.unplaced) {
    lines.push(words.t("blocks.list.noPlace", { name: blockName(words, missing.kind) }));
    lines.push(`    ${missingText(context, missing)}`);
  }
  for (const { id, ...times } of plan.passed)
    lines.push(
      `${spanText(words, times, zone)}  ${blockName(words, id.kind)} (${words.t("blocks.list.passed")})`,
    );
  for (const { id, ...times } of plan.released)
    lines.push(
      `${spanText(words, times, zone)}  ${blockName(words, id.kind)} (${words.t("blocks.list.released")})`,
    );
  for (const event of plan.already.flatMap((key) => byKey.get(key) ?? []))
    lines.push(`${spanText(words, event, zone)}  ${event.title} (${words.t("blocks.list.already")})`);
  if (lines.length === 2) lines.push(words.t("blocks.list.none"));
  if (findings.length > 0)
    lines.push("", words.t("cli.findings", { count: findings.length }, findings.length));
  return lines;
}
