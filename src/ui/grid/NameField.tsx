import { type FormEvent, useState } from "react";
import type { Words } from "../words/words";

interface NameFieldProps {
  readonly words: Words;
  readonly name: string;
  readonly onRename: (name: string) => void;
}

/** The row's name; pressed, it becomes a field. Esc leaves the name as it was. */
export function NameField({ words, name, onRename }: NameFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === null) {
    return (
      <button
        type="button"
        className="name-button"
        title={words.t("grid.rename")}
        onClick={() => setDraft(name)}
      >
        {name}
      </button>
    );
  }
  const save = (event: FormEvent) => {
    event.preventDefault();
    const next = draft.trim();
    if (next !== "" && next !== name) onRename(next);
    setDraft(null);
  };
  return (
    <form className="name-form" onSubmit={save}>
      <input
        className="field"
        aria-label={words.t("grid.newName", { name })}
        value={draft}
        maxLength={80}
        // biome-ignore lint/a11y/noAutofocus: the field takes the place of the button that had the focus
        autoFocus
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && setDraft(null)}
      />
      <button type="submit" className="btn">
        {words.t("grid.save")}
      </button>
      <button type="button" className="btn" onClick={() => setDraft(null)}>
        {words.t("grid.cancel")}
      </button>
    </form>
  );
}
