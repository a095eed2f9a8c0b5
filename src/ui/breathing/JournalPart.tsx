import { useLiveQuery } from "dexie-react-hooks";
import { useId, useState } from "react";
import { journalText } from "../../app/journal";
import { PROMPTS } from "../../domain/blocks/prompts";
import { searchJournal, type WrittenEntry } from "../../domain/exercises/journal";
import { dateText } from "../words/format";
import { AnswerLine } from "./AnswerLine";
import type { BreathingProps } from "./breathing-props";
import { promptLanguage } from "./prompt-language";
import { useBlockActs } from "./use-block-acts";
import { WritePage } from "./WritePage";

/** A page to write on, beside the block's question and the week's picture; and what was written before. */
export function JournalPart(props: BreathingProps) {
  const { doors, words, profile, acts } = props;
  const { breathing } = doors;
  const { journal } = breathing;
  const entries = useLiveQuery(() => journal.entries(), [journal]);
  const block = useBlockActs(props);
  const [search, setSearch] = useState("");
  const searchId = useId();
  if (!entries) return <p className="muted">{words.t("state.loading")}</p>;
  const language = promptLanguage(words);
  const questionOf = (id: string) => PROMPTS.find((prompt) => prompt.id === id)?.[language] ?? "";
  const asked = props.blocks.bookings.find(({ uid }) => uid === props.part) ?? props.blocks.toAnswer;
  const found = searchJournal(entries, search, questionOf, words.locale);
  const title = words.t("pusterum.journalTitle");
  const { toAnswer } = props.blocks;
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
                      const over = [entry.text];
                      await journal.write(entry.id, null, doors.ports.clock.now(), { over });
                      return () =>
                        journal.write(entry.id, withoutId(entry), doors.ports.clock.now(), { over });
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
