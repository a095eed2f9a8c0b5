import { Mark } from "../marks/Mark";
import { Picture } from "../picture/Picture";
import { node } from "../picture/picture";
import type { Words } from "../words/words";

const dashed = (side: "g" | "d", x: number, y: number, height: number) =>
  node("rect", { class: `guess-${side}`, x, y, width: 30, height, rx: 2 });

/** An empty week waiting to be filled, with the breathing space in its middle. */
const PROMISE = node(
  "svg",
  { class: "horizon-picture", width: 328, height: 106, viewBox: "0 0 328 106", "aria-hidden": "true" },
  [
    dashed("g", 66, 20, 28),
    dashed("g", 106, 2, 46),
    dashed("g", 232, 8, 40),
    dashed("g", 272, 28, 20),
    dashed("d", 66, 57, 44),
    dashed("d", 106, 57, 26),
    dashed("d", 232, 57, 34),
    dashed("d", 272, 57, 22),
    node("path", { class: "horizon", d: "M0 52.5H156A28 30.5 0 0 1 212 52.5H328" }),
    node("path", { class: "g", d: "M159 52.5A25 27 0 0 1 209 52.5Z" }),
  ],
);

interface FirstRunProps {
  readonly words: Words;
  readonly onOpenDashboard: (place?: string) => Promise<void>;
}

/** What it is, in three steps, and the two ways in. */
export function FirstRun({ words, onOpenDashboard }: FirstRunProps) {
  return (
    <>
      <header className="week-header">
        <Mark name="brand" size={24} />
        <h1>{words.t("extension.name")}</h1>
      </header>
      <main>
        <p className="lead">{words.t("first.title")}</p>
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
        <div className="ways">
          <button type="button" className="btn main" onClick={() => void onOpenDashboard("#calendars")}>
            {words.t("first.file")}
          </button>
          <button type="button" className="btn" onClick={() => void onOpenDashboard("?demo")}>
            {words.t("first.demo")}
          </button>
        </div>
      </main>
      <footer>
        <span className="muted">{words.t("first.stays")}</span>
        <button type="button" className="link" onClick={() => void onOpenDashboard("#counting")}>
          {words.t("first.how")}
        </button>
      </footer>
    </>
  );
}
