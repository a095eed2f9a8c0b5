import { type FormEvent, useId, useState } from "react";
import type { Circle } from "../../app/calendar-source";
import { CIRCLES, circleLists, readCircle } from "../../app/circle-lists";
import type { Profile } from "../../domain/profile/profile";
import type { MessageKey, Words } from "../words/words";

const NAMES: Readonly<Record<Circle, MessageKey>> = {
  chief: "circles.chief",
  people: "circles.people",
  peers: "circles.peers",
};

interface CirclesSectionProps {
  readonly words: Words;
  readonly profile: Profile;
  /** Keeps the lists, as the settings hold them. */
  readonly onSave: (lists: Readonly<Record<Circle, string>>) => void;
}

/** The leader's short lists: whether somebody of them takes part is counted, who it was is not kept. */
export function CirclesSection({ words, profile, onSave }: CirclesSectionProps) {
  const held = circleLists(profile);
  const [typed, setTyped] = useState<Readonly<Record<Circle, string>>>({
    chief: (held.chief ?? []).join("\n"),
    people: (held.people ?? []).join("\n"),
    peers: (held.peers ?? []).join("\n"),
  });
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { chief, people, peers } = typed;
    onSave({ chief: readCircle(chief), people: readCircle(people), peers: readCircle(peers) });
  };
  return (
    <details className="circles" data-testid="circles">
      <summary>{words.t("circles.title")}</summary>
      <form className="connect-form" onSubmit={submit}>
        <p className="muted">{words.t("circles.what")}</p>
        {CIRCLES.map((circle) => (
          <div className="connect-fields" key={circle}>
            <label htmlFor={`${id}-${circle}`}>{words.t(NAMES[circle])}</label>
            <textarea
              id={`${id}-${circle}`}
              className="field"
              rows={circle === "chief" ? 1 : 3}
              spellCheck={false}
              value={typed[circle]}
              data-testid={`circle-${circle}`}
              onChange={(event) => setTyped({ ...typed, [circle]: event.target.value })}
            />
          </div>
        ))}
        <div className="row-of-buttons">
          <button type="submit" className="btn">
            {words.t("circles.save")}
          </button>
        </div>
      </form>
    </details>
  );
}
