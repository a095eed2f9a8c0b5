import type { ReactNode } from "react";
import { type BlockKind, isBehindEvents, type KindWish } from "../../domain/blocks/wish";
import { LONGEST_PLACE, WISH_LIMITS } from "../../domain/blocks/wish-limits";
import { minutes } from "../../domain/time/instant";
import type { MessageKey, Words } from "../words/words";
import { BehindChoice, type BehindChoices } from "./BehindChoice";
import { ChoiceField } from "./ChoiceField";
import { NeverRanges } from "./NeverRanges";
import { NumberField } from "./NumberField";
import { SlotSentence } from "./SlotSentence";

interface KindSentenceProps {
  readonly words: Words;
  readonly kind: BlockKind;
  readonly wish: KindWish;
  readonly choices: BehindChoices;
  readonly onChange: (wish: KindWish) => void;
}

const amountOf = (kind: BlockKind): MessageKey => {
  if (isBehindEvents(kind)) return "blocks.wish.amountBehind";
  return kind === "look-back" ? "blocks.wish.lastDay" : "blocks.wish.amount";
};

/** What the leader wishes of one kind of block, as sentences with controls in them. */
export function KindSentence({ words, kind, wish, choices, onChange }: KindSentenceProps) {
  const put = (change: Partial<KindWish>) => onChange({ ...wish, ...change });
  const { least, most } = wish;
  const slots: Record<string, ReactNode> = {
    count: (
      <NumberField
        label={words.t("blocks.label.count")}
        value={wish.count}
        limit={WISH_LIMITS.count}
        onChange={(count) => put({ count })}
      />
    ),
    least: (
      <NumberField
        label={words.t("blocks.label.least")}
        value={least}
        limit={WISH_LIMITS.length}
        onChange={(next) => put({ least: minutes(next), most: minutes(Math.max(next, most)) })}
      />
    ),
    most: (
      <NumberField
        label={words.t("blocks.label.most")}
        value={most}
        limit={WISH_LIMITS.length}
        onChange={(next) => put({ most: minutes(next), least: minutes(Math.min(next, least)) })}
      />
    ),
    part: (
      <ChoiceField
        label={words.t("blocks.label.part")}
        value={wish.part}
        choices={(["any", "morning", "afternoon"] as const).map((part) => [
          part,
          words.t(`blocks.part.${part}`),
        ])}
        onChange={(part) => put({ part })}
      />
    ),
    edges: (
      <ChoiceField
        label={words.t("blocks.label.edges")}
        value={wish.atEdges ? "yes" : "no"}
        choices={(["yes", "no"] as const).map((each) => [each, words.t(`blocks.edges.${each}`)])}
        onChange={(each) => put({ atEdges: each === "yes" })}
      />
    ),
    lead: (
      <NumberField
        label={words.t("blocks.label.lead")}
        value={wish.lead}
        limit={WISH_LIMITS.lead}
        unit={60}
        onChange={(lead) => put({ lead: minutes(lead) })}
      />
    ),
    place: (
      <input
        className="field slot is-place"
        aria-label={words.t("blocks.label.place")}
        maxLength={LONGEST_PLACE}
        value={wish.place}
        onChange={(event) => put({ place: event.target.value })}
      />
    ),
    travel: (
      <NumberField
        label={words.t("blocks.label.travel")}
        value={wish.travel}
        limit={WISH_LIMITS.travel}
        onChange={(travel) => put({ travel: minutes(travel) })}
      />
    ),
    privacy: (
      <ChoiceField
        label={words.t("blocks.label.privacy")}
        value={wish.isPrivate ? "yes" : "no"}
        choices={(["yes", "no"] as const).map((each) => [each, words.t(`blocks.privacy.${each}`)])}
        onChange={(each) => put({ isPrivate: each === "yes" })}
      />
    ),
    showAs: (
      <ChoiceField
        label={words.t("blocks.label.showAs")}
        value={wish.showAs}
        choices={[
          ["free-until-full", words.t("blocks.showAs.free")],
          ["busy", words.t("blocks.showAs.busy")],
        ]}
        onChange={(showAs) => put({ showAs })}
      />
    ),
  };
  const sentence = (key: MessageKey, names: readonly string[]) => (
    <p className="wish-sentence">
      <SlotSentence
        words={words}
        sentence={key}
        slots={Object.fromEntries(names.map((name) => [name, slots[name]]))}
      />
    </p>
  );
  return (
    <>
      {sentence(amountOf(kind), ["count", "least", "most", "part", "edges"])}
      {isBehindEvents(kind) && (
        <BehindChoice {...{ words, choices }} behind={wish.behind} onChange={(behind) => put({ behind })} />
      )}
      {sentence("blocks.wish.booked", ["lead", "place", "travel"])}
      {sentence("blocks.wish.shown", ["privacy", "showAs"])}
      <NeverRanges words={words} ranges={wish.never} onChange={(never) => put({ never })} />
    </>
  );
}
