import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useId, useState } from "react";
import { lookAtBlocks } from "../../app/blocks/look-at-blocks";
import { journalText } from "../../app/journal";
import type { BookedRecord } from "../../domain/blocks/booking";
import { PROMPTS } from "../../domain/blocks/prompts";
import { LONGEST_ENTRY, searchJournal, type WrittenEntry } from "../../domain/exercises/journal";
import { weekOf } from "../../domain/time/weeks";
import { dayOf } from "../../domain/time/zones";
import type { PageProps } from "../dashboard/page-props";
import { LoadingPage } from "../dashboard/states";
import { Horizon } from "../horizon/Horizon";
import { POPUP_SHAPE } from "../horizon/horizon";
import { dateText } from "../words/format";
import { AnswerLine } from "./AnswerLine";
import { promptLanguage } from "./prompt-language";
import { useBlockActs } from "./use-block-acts";

/** A page to write on, beside the block's question and the week's picture; and what was written before. */
export function JournalPart(props: PageProps) {
  const { doors, words, profile, acts } = props;
  const { breathing } = doors;
  const { journal } = breathing;
  const look = useLiveQuery(() => lookAtBlocks(breathing.ports), [breathing]);
  const entries = useLiveQuery(() => journal.entries(), [journal]);
  const block = useBlockActs(props);
  const [search, setSearch] = useState("");
  const searchId = useId();
  if (!look || !entries) return <LoadingPage words={words} />;
  const language = promptLanguage(words);
  const questionOf = (id: string) => PROMPTS.find((prompt) => prompt.id === id)?.[language] ?? "";
  const asked = look.bookings.find(({ uid }) => uid === props.part) ?? look.toAnswer;
  const found = searchJournal(entries, search, questionOf, words.locale);
  const title = words.t("pusterum.journalTitle");
  const { toAnswer } = look;
  return (
    <>
      {toAnswer && toAnswer.uid === asked?.uid && (
        <AnswerLine
          {...{ words }}
          zone={profile.frames.zone}
          block={toAnswer}
          onAnswer={(outcome) => block.answer(toAnswer, outcome)}
        />
      )}
      <WritePage
        key={asked?.uid ?? props.part}
        {...props}
        asked={asked}
        question={asked ? questionOf(asked.booking.prompt) : ""}
        written={entries.find(({ block }) => block !== null && block === asked?.uid) ?? null}
      />
      {entries.length > 0 && (
        <section aria-labelledby="written-title">
          <h2 id="written-title">{words.t("pusterum.written")}</h2>
          <div className="row-of-buttons">
            <label className="journal-search" htmlFor={searchId}>
              {words.t("pusterum.search")}
            </label>
            <input
              id={searchId}
              type="search"
              className="field"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
            <button
              type="button"
              className="btn"
              onClick={() =>
                breathing.save(
                  `${title}.md`,
                  journalText(searchJournal(entries, "", questionOf, words.locale), questionOf, title),
                  "text/markdown",
                )
              }
            >
              {words.t("pusterum.export")}
            </button>
          </div>
          <p role="status" className="muted small">
            {search === "" ? "" : words.t("pusterum.found", { count: found.length }, found.length)}
          </p>
          <ul className="journal-list">
            {found.map((entry) => (
              <li key={entry.id}>
                <h3>{dateText(words, entry.day)}</h3>
                {entry.prompt && <p className="muted">{questionOf(entry.prompt)}</p>}
                <p className="journal-text">{entry.text}</p>
                <button
                  type="button"
                  className="link"
                  aria-label={`${words.t("pusterum.deleteEntry")}: ${dateText(words, entry.day)}`}
                  onClick={() =>
                    void acts.act(async () => {
                      await journal.write(entry.id, null, doors.ports.clock.now());
                      return () => journal.write(entry.id, withoutId(entry), doors.ports.clock.now());
                    }, words.t("pusterum.saidDeleted"))
                  }
                >
                  {words.t("pusterum.deleteEntry")}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="muted small">{words.t("pusterum.journalStays")}</p>
    </>
  );
}

const withoutId = ({ id: _, ...entry }: WrittenEntry) => entry;

interface WritePageProps extends PageProps {
  readonly asked: BookedRecord | null;
  readonly question: string;
  readonly written: WrittenEntry | null;
}

const WAIT = 800;

/** What is written is kept as it is written: nobody has to press anything. */
function WritePage(props: WritePageProps) {
  const { doors, words, profile, look, asked, question, written, onOpen } = props;
  const [id] = useState(() => written?.id ?? doors.newId());
  const [text, setText] = useState(written?.text ?? "");
  const [isKept, setKept] = useState(true);
  const textId = useId();
  const { journal } = doors.breathing;
  useEffect(() => {
    if (isKept) return;
    const keep = async () => {
      const now = doors.ports.clock.now();
      const { zone } = profile.frames;
      const about = { prompt: asked?.booking.prompt || null, block: asked?.uid ?? null };
      const entry = { day: dayOf(now, zone), week: weekOf(now, zone), ...about, text };
      await journal.write(id, text.trim() === "" ? null : entry, now);
      setKept(true);
    };
    const timer = setTimeout(() => void keep(), WAIT);
    return () => clearTimeout(timer);
  }, [doors, journal, profile, asked, id, text, isKept]);
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
            setText(event.target.value);
            setKept(false);
          }}
        />
        <p role="status" className="muted small">
          {text === "" ? "" : words.t(isKept ? "pusterum.isKept" : "pusterum.isWriting")}
        </p>
      </div>
      {look.summary && (
        <Horizon
          words={words}
          summary={look.summary}
          shape={POPUP_SHAPE}
          view={{ today: dayOf(doors.ports.clock.now(), profile.frames.zone), unknownFrom: null }}
          onOpenDay={(day) => onOpen({ kind: "day", day })}
          onOpenEvent={(event) => onOpen({ kind: "event", event })}
          onOpenSide={(side) => onOpen({ kind: "side", side })}
        />
      )}
    </section>
  );
}
