import { useId, useState } from "react";
import { BLOCK_KINDS, type BlockKind, type KindWish, type Wish } from "../../domain/blocks/wish";
import { WISH_LIMITS, withinLimits } from "../../domain/blocks/wish-limits";
import type { FrameRange } from "../../domain/boundary/frames";
import { minutes } from "../../domain/time/instant";
import type { MessageKey, Words } from "../words/words";
import type { BehindChoices } from "./BehindChoice";
import { blockName } from "./block-words";
import { KindSentence } from "./KindSentence";
import { NumberField } from "./NumberField";
import { RangeSentence } from "./RangeSentence";
import { SlotSentence } from "./SlotSentence";

interface WishEditorProps {
  readonly words: Words;
  readonly wish: Wish;
  readonly choices: BehindChoices;
  readonly onSave: (wish: Wish) => void;
}

const NOON: FrameRange = { from: minutes(11 * 60 + 30), to: minutes(12 * 60 + 30) };
const AFTER_LUNCH: FrameRange = { from: minutes(13 * 60), to: minutes(15 * 60) };

/** The wish as sentences one can edit. A draft until it is saved: nothing is planned by a half-written wish. */
export function WishEditor({ words, wish, choices, onSave }: WishEditorProps) {
  const [draft, setDraft] = useState(wish);
  const id = useId();
  const hasChanged = JSON.stringify(draft) !== JSON.stringify(wish);
  // A number holds when its field is left, which the press on the button does: so the button is there at all times.
  const save = () => {
    if (!hasChanged) return;
    const tidy = withinLimits(draft);
    setDraft(tidy);
    onSave(tidy);
  };
  const putKind = (kind: BlockKind, change: KindWish) =>
    setDraft({ ...draft, kinds: { ...draft.kinds, [kind]: change } });
  const optional = (
    on: MessageKey,
    sentence: MessageKey,
    range: FrameRange | null,
    usual: FrameRange,
    onRange: (range: FrameRange | null) => void,
  ) => (
    <>
      <label>
        <input
          type="checkbox"
          className="tick"
          checked={range !== null}
          onChange={() => onRange(range ? null : usual)}
        />
        {words.t(on)}
      </label>
      {range && (
        <p className="wish-sentence">
          <RangeSentence words={words} sentence={sentence} range={range} onChange={onRange} />
        </p>
      )}
    </>
  );
  return (
    <section className="wish-editor" aria-labelledby={id}>
      <h2 id={id}>{words.t("blocks.wish.title")}</h2>
      {BLOCK_KINDS.map((kind) => {
        const own = draft.kinds[kind];
        const name = blockName(words, kind);
        return (
          <fieldset key={kind} className="wish-kind">
            <legend>{name}</legend>
            <label>
              <input
                type="checkbox"
                className="tick"
                checked={own.isOn}
                onChange={() => putKind(kind, { ...own, isOn: !own.isOn })}
              />
              {words.t("blocks.wish.kindOn", { name })}
            </label>
            {own.isOn && (
              <KindSentence
                words={words}
                kind={kind}
                wish={own}
                choices={choices}
                onChange={(change) => putKind(kind, change)}
              />
            )}
          </fieldset>
        );
      })}
      <div className="wish-common">
        {optional("blocks.wish.lunchOn", "blocks.wish.lunch", draft.lunch, NOON, (lunch) =>
          setDraft({ ...draft, lunch }),
        )}
        {optional("blocks.wish.lowOn", "blocks.wish.low", draft.lowEnergy, AFTER_LUNCH, (lowEnergy) =>
          setDraft({ ...draft, lowEnergy }),
        )}
        <p className="wish-sentence">
          <SlotSentence
            words={words}
            sentence="blocks.wish.budget"
            slots={{
              budget: (
                <NumberField
                  label={words.t("blocks.label.budget")}
                  value={draft.budget}
                  limit={WISH_LIMITS.budget}
                  unit={60}
                  onChange={(budget) => setDraft({ ...draft, budget: minutes(budget) })}
                />
              ),
            }}
          />
        </p>
      </div>
      <p role="status" className="muted small">
        {hasChanged ? words.t("blocks.wish.unsaved") : ""}
      </p>
      <div className="row-of-buttons">
        <button type="button" className="btn main" aria-disabled={!hasChanged} onClick={save}>
          {words.t("blocks.wish.save")}
        </button>
        {hasChanged && (
          <button type="button" className="btn" onClick={() => setDraft(wish)}>
            {words.t("blocks.wish.revert")}
          </button>
        )}
      </div>
    </section>
  );
}
