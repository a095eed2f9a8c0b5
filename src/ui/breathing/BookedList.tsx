import type { ReactNode } from "react";
import type { BookedRecord } from "../../domain/blocks/booking";
import type { Span } from "../../domain/time/instant";
import { dayOf, type ZoneId } from "../../domain/time/zones";
import { Mark } from "../marks/Mark";
import { dateText, spanText } from "../words/format";
import { spanWords } from "../words/span-words";
import type { MessageKey, Words } from "../words/words";
import { MoveChoice } from "./MoveChoice";

interface BookedListProps {
  readonly words: Words;
  readonly zone: ZoneId;
  readonly bookings: readonly BookedRecord[];
  readonly placesFor: (block: BookedRecord) => readonly Span[];
  readonly onMove: (block: BookedRecord, to: Span) => void;
  /** Undoes what Pusterum did by itself. */
  readonly onMoveBack: (block: BookedRecord, to: Span) => void;
  readonly onLetGo: (block: BookedRecord) => void;
  /** For blocks that the leader puts in by hand. */
  readonly onOutlook: (block: BookedRecord) => void;
  readonly onFile: (blocks: readonly BookedRecord[]) => void;
}

function stateOf({ booking }: BookedRecord): MessageKey {
  if (booking.state === "handed-over") return "pusterum.state.handedOver";
  if (booking.intent !== null) return "pusterum.state.waiting";
  return booking.by === "itself" ? "pusterum.state.byItself" : "pusterum.state.booked";
}

/** The blocks that are booked and still to come, each with what can be done about it. */
export function BookedList(props: BookedListProps) {
  const { words, bookings, onFile } = props;
  const byHand = bookings.filter(({ booking }) => booking.state === "handed-over");
  if (bookings.length === 0) return <p className="muted">{words.t("pusterum.noneBooked")}</p>;
  return (
    <>
      <ul className="booked-list">
        {bookings.map((block) => (
          <BookedItem {...props} key={block.uid} block={block} />
        ))}
      </ul>
      {byHand.length > 0 && (
        <button type="button" className="btn" onClick={() => onFile(byHand)}>
          {words.t("pusterum.file", { count: byHand.length }, byHand.length)}
        </button>
      )}
    </>
  );
}

interface BookedItemProps extends BookedListProps {
  readonly block: BookedRecord;
}

function BookedItem({ block, ...props }: BookedItemProps) {
  const { words, zone, placesFor, onMove, onMoveBack, onLetGo, onOutlook } = props;
  const { booking } = block;
  const last = booking.moves.at(-1);
  const movedItself = last?.by === "itself" ? last : null;
  const when = spanText(words, booking, zone);
  const label = (action: MessageKey) => `${words.t(action)}: ${when}`;
  const isByHand = booking.state === "handed-over";
  const line = (move: ReactNode) => (
    <div className="booked-line">
      <Mark name="brand" size={22} />
      <strong>{when}</strong>
      <span className="muted">
        {dateText(words, dayOf(booking.start, zone))}, {booking.title}. {words.t(stateOf(block))}
        {!isByHand && ` ${words.t(booking.showAs === "busy" ? "pusterum.shownBusy" : "pusterum.shownFree")}`}
        {movedItself &&
          ` ${words.t("pusterum.movedItself", { was: spanWords(words, movedItself.from, zone) })}`}
      </span>
      <span className="booked-acts">
        {isByHand && (
          <button
            type="button"
            className="link"
            aria-label={label("pusterum.outlook")}
            onClick={() => onOutlook(block)}
          >
            {words.t("pusterum.outlook")}
          </button>
        )}
        {movedItself && !isByHand && (
          <button
            type="button"
            className="btn"
            aria-label={label("pusterum.moveBack")}
            onClick={() => onMoveBack(block, movedItself.from)}
          >
            {words.t("pusterum.moveBack")}
          </button>
        )}
        {move}
        <button
          type="button"
          className="link"
          aria-label={label("pusterum.letGo")}
          onClick={() => onLetGo(block)}
        >
          {words.t(isByHand ? "pusterum.forget" : "pusterum.letGo")}
        </button>
      </span>
    </div>
  );
  return (
    <li>
      {isByHand ? (
        line(null)
      ) : (
        <MoveChoice
          {...{ words, zone, when }}
          className="btn"
          places={() => placesFor(block)}
          onMove={(to) => onMove(block, to)}
        >
          {line}
        </MoveChoice>
      )}
    </li>
  );
}
