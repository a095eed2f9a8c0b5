import { useId, useState } from "react";
import type { BookedRecord } from "../../domain/blocks/booking";
import { LONGEST_ENTRY, type WrittenEntry } from "../../domain/exercises/journal";
import { weekOf } from "../../domain/time/weeks";
import { dayOf } from "../../domain/time/zones";
import type { PageProps } from "../dashboard/page-props";
import { useKept } from "./use-kept";
import { WeekPicture } from "./WeekPicture";

interface WritePageProps extends PageProps {
  readonly asked: BookedRecord | null;
  readonly question: string;
  readonly written: WrittenEntry | null;
}

/** What is written is kept as it is written: nobody has to press anything. */
export function WritePage(props: WritePageProps) {
  const { doors, words, profile, look, asked, question, written } = props;
  const [newId] = useState(doors.newId);
  // Until a letter is typed here the page shows what is kept, however late that comes.
  const [typed, setTyped] = useState<Pick<WrittenEntry, "id" | "text"> | null>(null);
  const { id, text } = typed ?? written ?? { id: newId, text: "" };
  const textId = useId();
  const { journal, handOver } = doors.breathing;
  const entryOf = (now: ReturnType<typeof doors.ports.clock.now>) => {
    if (text.trim() === "") return null;
    const { zone } = profile.frames;
    const about = { prompt: asked?.booking.prompt || null, block: asked?.uid ?? null };
    return { day: dayOf(now, zone), week: weekOf(now, zone), ...about, text };
  };
  const { isKept, touch } = useKept({
    keep: () => {
      const now = doors.ports.clock.now();
      return journal.write(id, entryOf(now), now);
    },
    handOver: () => {
      const now = doors.ports.clock.now();
      handOver({ journal: { id, entry: entryOf(now), at: now } });
    },
  });
  return (
    <section className="write-page" aria-labelledby={`${textId}-title`}>
      <div>
        <h2 id={`${textId}-title`}>{question || words.t("pusterum.freePage")}</h2>
        <label className="sr" htmlFor={textId}>
          {words.t("pusterum.yourText")}
        </label>
        <textarea
          id={textId}
          className="field"
          rows={12}
          maxLength={LONGEST_ENTRY}
          value={text}
          onChange={(event) => {
            setTyped({ id, text: event.target.value });
            touch();
          }}
        />
        <p role="status" className="muted small">
          {text === "" ? "" : words.t(isKept ? "pusterum.isKept" : "pusterum.isWriting")}
        </p>
      </div>
      <WeekPicture {...props} week={asked?.id.week ?? look.week} />
    </section>
  );
}
