import { FilePicker } from "../calendars/FilePicker";
import type { Words } from "../words/words";

/** Says that the week is made up, and offers the real one. */
export function DemoBanner({ words, onFiles }: { words: Words; onFiles: (files: readonly File[]) => void }) {
  return (
    <aside className="demo-banner" aria-label={words.t("demo.title")}>
      <p>
        <strong>{words.t("demo.title")}</strong> {words.t("demo.text")}
      </p>
      <FilePicker label={words.t("demo.own")} multiple onFiles={onFiles} testId="calendar-file" />
    </aside>
  );
}
