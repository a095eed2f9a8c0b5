import { FilePicker } from "../calendars/FilePicker";
import { FirstPromise, promisePicture } from "../first-run/FirstPromise";
import type { Words } from "../words/words";

const PROMISE = promisePicture({
  size: { class: "horizon-picture promise-picture", viewBox: "0 0 560 156" },
  blockWidth: 44,
  days: [
    [96, 34, 36, 66],
    [156, 8, 62, 36],
    [376, 16, 54, 48],
    [436, 42, 28, 30],
  ],
  drainsFrom: 80,
  line: "M0 75H248A40 44 0 0 1 328 75H560",
  sun: "M252 75A36 39 0 0 1 324 75Z",
});

interface FirstRunPageProps {
  readonly words: Words;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onDemo: () => void;
  readonly onCounting: () => void;
}

/** What it is, in three steps, and the two ways in. */
export function FirstRunPage({ words, onFiles, onDemo, onCounting }: FirstRunPageProps) {
  return (
    <main className="first-run">
      <h1>{words.t("first.title")}</h1>
      <FirstPromise words={words} picture={PROMISE} />
      <div className="row-of-buttons">
        <FilePicker label={words.t("first.file")} isMain multiple onFiles={onFiles} testId="calendar-file" />
        <button type="button" className="btn" data-testid="show-demo" onClick={onDemo}>
          {words.t("first.demo")}
        </button>
      </div>
      <p className="muted first-hint">
        {words.t("calendars.howTo")} {words.t("first.stays")}{" "}
        <button type="button" className="link" onClick={onCounting}>
          {words.t("counting.title")}
        </button>
      </p>
    </main>
  );
}
