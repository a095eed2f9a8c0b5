import { useEffect, useState } from "react";
import type { Words } from "../words/words";

interface NoteFieldProps {
  readonly words: Words;
  readonly name: string;
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** Saved when the field is left or Enter is pressed; Esc puts back what stood there. */
export function NoteField({ words, name, note, onNote }: NoteFieldProps) {
  const [draft, setDraft] = useState(note);
  useEffect(() => setDraft(note), [note]);
  const save = () => {
    if (draft.trim() !== note) onNote(draft.trim());
  };
  return (
    <input
      className="note-field"
      aria-label={words.t("grid.noteOf", { name })}
      placeholder={words.t("grid.notePlaceholder")}
      value={draft}
      maxLength={400}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === "Enter") save();
        if (event.key === "Escape") setDraft(note);
      }}
    />
  );
}
