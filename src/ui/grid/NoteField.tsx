import { useState } from "react";
import type { Words } from "../words/words";

interface NoteFieldProps {
  readonly words: Words;
  readonly name: string;
  readonly note: string;
  /** `over`: the note that stood there when the leader began to write. */
  readonly onNote: (note: string, over: string) => void;
}

/**
 * Saved when the field is left or Enter is pressed; Esc puts back what stood there. A note that comes in meanwhile, from
 * another device, leaves what is being written alone.
 */
export function NoteField({ words, name, note, onNote }: NoteFieldProps) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string } | null>(null);
  const draft = typed?.text ?? note;
  const isKept = typed?.text === typed?.over;
  const [shown, setShown] = useState(note);
  if (shown !== note) {
    setShown(note);
    if (isKept) setTyped(null);
  }
  const save = () => {
    const text = draft.trim();
    if (!typed || text === typed.over) return;
    onNote(text, typed.over);
    setTyped({ text, over: text });
  };
  return (
    <input
      className="note-field"
      aria-label={words.t("grid.noteOf", { name })}
      placeholder={words.t("grid.notePlaceholder")}
      value={draft}
      maxLength={400}
      onChange={(event) => setTyped({ text: event.target.value, over: typed?.over ?? note })}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === "Enter") save();
        if (event.key === "Escape") setTyped(null);
      }}
    />
  );
}
