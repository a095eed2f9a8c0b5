import { FilePicker } from "../calendars/FilePicker";
import { Picture } from "../picture/Picture";
import { node } from "../picture/picture";
import type { Words } from "../words/words";

const dashed = (side: "g" | "d", x: number, y: number, height: number) =>
  node("rect", { class: `guess-${side}`, x, y, width: 44, height, rx: 2 });

/** An empty week waiting to be filled, with the breathing space in its middle. */
const PROMISE = node(
  "svg",
  { class: "horizon-picture promise-picture", viewBox: "0 0 560 156", "aria-hidden": "true" },
  [
    dashed("g", 96, 34, 36),
    dashed("g", 156, 8, 62),
    dashed("g", 376, 16, 54),
    dashed("g", 436, 42, 28),
    dashed("d", 96, 80, 66),
    dashed("d", 156, 80, 36),
    dashed("d", 376, 80, 48),
    dashed("d", 436, 80, 30),
    node("path", { class: "horizon", d: "M0 75H248A40 44 0 0 1 328 75H560" }),
    node("path", { class: "g", d: "M252 75A36 39 0 0 1 324 75Z" }),
  ],
);

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
      <figure className="promise">
        <Picture picture={PROMISE} />
        <span className="promise-gives">{words.t("side.giving")}</span>
        <span className="promise-drains">{words.t("side.draining")}</span>
        <span className="promise-breathing muted">{words.t("first.breathing")}</span>
      </figure>
      <ol className="steps">
        <li>{words.t("first.step1")}</li>
        <li>{words.t("first.step2")}</li>
        <li>{words.t("first.step3")}</li>
      </ol>
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
