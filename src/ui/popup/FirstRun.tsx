import type { ReactNode } from "react";
import { FirstPromise, promisePicture } from "../first-run/FirstPromise";
import { Mark } from "../marks/Mark";
import type { Words } from "../words/words";

const PROMISE = promisePicture({
  size: { width: 328, height: 106, viewBox: "0 0 328 106" },
  blockWidth: 30,
  days: [
    [66, 20, 28, 44],
    [106, 2, 46, 26],
    [232, 8, 40, 34],
    [272, 28, 20, 22],
  ],
  drainsFrom: 57,
  line: "M0 52.5H156A28 30.5 0 0 1 212 52.5H328",
  sun: "M159 52.5A25 27 0 0 1 209 52.5Z",
});

interface FirstRunProps {
  readonly words: Words;
  readonly onOpenDashboard: (place?: string) => Promise<void>;
  readonly children?: ReactNode;
}

/** What it is, in three steps, and the two ways in. */
export function FirstRun({ words, onOpenDashboard, children }: FirstRunProps) {
  return (
    <>
      <header className="week-header">
        <Mark name="brand" size={24} />
        <h1>{words.t("extension.name")}</h1>
      </header>
      <main>
        <p className="lead">{words.t("first.title")}</p>
        <FirstPromise words={words} picture={PROMISE} />
        <div className="ways">
          <button type="button" className="btn main" onClick={() => void onOpenDashboard("#calendars")}>
            {words.t("first.file")}
          </button>
          <button type="button" className="btn" onClick={() => void onOpenDashboard("?demo")}>
            {words.t("first.demo")}
          </button>
        </div>
        {children}
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
