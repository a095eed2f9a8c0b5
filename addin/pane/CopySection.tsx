import { useEffect, useId, useState } from "react";
import { loadProfile } from "../../src/app/profile";
import { type Instant, instant } from "../../src/domain/time/instant";
import { dayOf } from "../../src/domain/time/zones";
import { fullDate } from "../../src/ui/words/full-date";
import type { Words } from "../../src/ui/words/words";
import type { PaneDoors } from "./doors";
import { bringCopy, COPY_OF, takeCopy } from "./profile-copy";
import { Said } from "./Said";

interface CopySectionProps {
  readonly doors: PaneDoors;
  readonly words: Words;
  readonly onChanged: () => void;
}

/** One's profile by text, there and back; called what it is, a copy. */
export function CopySection({ doors, words, onChanged }: CopySectionProps) {
  const { ports } = doors;
  const [copy, setCopy] = useState<string | null>(null);
  const [pasted, setPasted] = useState("");
  const [from, setFrom] = useState<Instant | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const id = useId();
  const date = (at: Instant) => fullDate(words, dayOf(at, ports.frames().zone));

  useEffect(() => {
    void loadProfile(ports).then(({ settings }) => {
      const held = settings.get(COPY_OF);
      setFrom(typeof held === "number" ? instant(held) : null);
    });
  }, [ports]);

  const bring = async () => {
    const outcome = await bringCopy(ports, pasted);
    if (!outcome.ok)
      return setSaid(words.t(outcome.reason === "newer" ? "outlook.copy.newer" : "outlook.copy.bad"));
    setPasted("");
    setFrom(outcome.from);
    setSaid(words.t("outlook.copy.done", { date: date(outcome.from ?? ports.clock.now()) }));
    onChanged();
  };
  return (
    <details className="copy">
      <summary>{words.t("outlook.copy.title")}</summary>
      <div>
        <p className="muted small">{words.t("outlook.copy.about")}</p>
        {from !== null && <p>{words.t("outlook.copy.of", { date: date(from) })}</p>}
        {copy === null ? (
          <button type="button" className="btn" onClick={() => void takeCopy(ports).then(setCopy)}>
            {words.t("outlook.copy.take")}
          </button>
        ) : (
          <>
            <label htmlFor={`${id}-copy`}>{words.t("outlook.copy.text")}</label>
            <textarea
              id={`${id}-copy`}
              readOnly
              rows={4}
              value={copy}
              onFocus={(focus) => focus.target.select()}
            />
            <p className="muted small">{words.t("outlook.copy.hint")}</p>
          </>
        )}
        <label htmlFor={`${id}-paste`}>{words.t("outlook.copy.paste")}</label>
        <textarea
          id={`${id}-paste`}
          rows={3}
          value={pasted}
          onChange={(change) => setPasted(change.target.value)}
        />
        <button type="button" className="btn" disabled={pasted.trim() === ""} onClick={() => void bring()}>
          {words.t("outlook.copy.bring")}
        </button>
        <Said>{said}</Said>
      </div>
    </details>
  );
}
