import type { Span } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import { spanText } from "../words/format";
import type { Words } from "../words/words";

interface PlacesProps {
  readonly words: Words;
  readonly zone: ZoneId;
  readonly places: readonly Span[];
  readonly onChoose: (to: Span) => void;
}

/** Where else in its week a block could lie. */
export function Places({ words, zone, places, onChoose }: PlacesProps) {
  if (places.length === 0) return <p className="muted">{words.t("pusterum.noOther")}</p>;
  return (
    <p className="row-of-buttons">
      <span className="muted">{words.t("pusterum.moveTo")}</span>
      {places.map((place) => (
        <button key={place.start} type="button" className="btn" onClick={() => onChoose(place)}>
          {spanText(words, place, zone)}
        </button>
      ))}
    </p>
  );
}
