import { useEffect, useId, useRef, useState } from "react";
import type { BookedRecord } from "../../domain/blocks/booking";
import { LONGEST_ENTRY, type WrittenEntry } from "../../domain/exercises/journal";
import type { Instant } from "../../domain/time/instant";
import { weekOf } from "../../domain/time/weeks";
import { dayOf } from "../../domain/time/zones";
import type { PageProps } from "../dashboard/page-props";
import type { MessageKey } from "../words/words";
import { useKept } from "./use-kept";
import { WeekPicture } from "./WeekPicture";

const SAID = {
  kept: "pusterum.isKept",
  writing: "pusterum.isWriting",
  "not-kept": "pusterum.notKept",
} as const satisfies Record<ReturnType<typeof useKept>["state"], MessageKey>;

interface WritePageProps extends PageProps {
  readonly asked: BookedRecord | null;
  readonly question: string;
  readonly written: WrittenEntry | null;
}

/** So many of the texts that were last kept may still be on their way. */
const SEEN = 4;

/** What is written is kept as it is written: nobody has to press anything. */
export function WritePage(props: WritePageProps) {
  const { doors, words, profile, look, asked, question, written } = props;
  const [newId] = useState(doors.newId);
  // Until a letter is typed here the page shows what is kept, however late that comes.
  const [typed, setTyped] = useState<Pick<WrittenEntry, "id" | "text"> | null>(null);
  const { id, text } = typed ?? written ?? { id: newId, text: "" };
  // Of what lies in the journal under this page: what was shown here, and what was kept from here.
  const seen = useRef<readonly string[]>([]);
  const see = (each: string) => {
    seen.current = [...seen.current.filter((held) => held !== each).slice(-SEEN), each];
  };
  const takeOver = () => {
    const over = [...seen.current];
    see(text);
    return { over };
  };
  const textId = useId();
  const { journal, handOver } = doors.breathing;
  const entryOf = (now: Instant) => {
    if (text.trim() === "") return null;
    const { zone } = profile.frames;
    const about = { prompt: asked?.booking.prompt || null, block: asked?.uid ?? null };
    return { day: dayOf(now, zone), week: weekOf(now, zone), ...about, text };
  };
  const { state, touch } = useKept({
    keep: () => {
      const now = doors.ports.clock.now();
      return journal.write(id, entryOf(now), now, takeOver());
    },
    handOver: () => {
      const now = doors.ports.clock.now();
      handOver({ journal: { id, entry: entryOf(now), at: now, ...takeOver() } });
    },
  });
  // With nothing left to keep, what was written meanwhile on another device is shown.
  const elsewhere = written?.text ?? null;
  useEffect(() => {
    if (state === "kept" && elsewhere !== null && !seen.current.includes(elsewhere)) setTyped(null);
  }, [state, elsewhere]);
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
            if (written && !typed) see(written.text);
            setTyped({ id, text: event.target.value });
            touch();
          }}
        />
        <p role="status" className="muted small">
          {text === "" ? "" : words.t(SAID[state])}
        </p>
      </div>
      <WeekPicture {...props} week={asked?.id.week ?? look.week} />
    </section>
  );
}
