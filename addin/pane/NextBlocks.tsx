import type { BookedRecord } from "../../src/domain/blocks/booking";
import { dayOf, type ZoneId } from "../../src/domain/time/zones";
import { dateText, spanText } from "../../src/ui/words/format";
import type { MessageKey, Words } from "../../src/ui/words/words";

interface NextBlocksProps {
  readonly words: Words;
  readonly zone: ZoneId;
  readonly bookings: readonly BookedRecord[];
  readonly onLetGo: (block: BookedRecord) => void;
}

function stateOf({ booking }: BookedRecord): MessageKey {
  if (booking.state === "handed-over") return "pusterum.state.handedOver";
  return booking.intent === null ? "pusterum.state.booked" : "pusterum.state.waiting";
}

/** What is booked and still to come, wherever it was booked. */
export function NextBlocks({ words, zone, bookings, onLetGo }: NextBlocksProps) {
  if (bookings.length === 0) return null;
  return (
    <section>
      <h2>{words.t("pusterum.bookedTitle")}</h2>
      <ul className="tries">
        {bookings.map((block) => {
          const when = spanText(words, block.booking, zone);
          const act = words.t(block.booking.state === "handed-over" ? "pusterum.forget" : "pusterum.letGo");
          return (
            <li key={block.uid}>
              <span>
                {block.booking.title}, {when}
                <span className="muted small">
                  {dateText(words, dayOf(block.booking.start, zone))}. {words.t(stateOf(block))}
                </span>
              </span>
              <button
                type="button"
                className="btn"
                aria-label={`${act}: ${when}`}
                onClick={() => onLetGo(block)}
              >
                {act}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
