import { Mark } from "../marks/Mark";

interface MarkCheckProps {
  readonly mark: "gives" | "drains" | "neutral";
  readonly label: string;
  readonly isChecked: boolean;
  readonly isUnjudged: boolean;
  readonly onChange: () => void;
}

/** A checkbox that, ticked, shows the mark itself in the place of its box; dashed while the leader has said nothing. */
export function MarkCheck({ mark, label, isChecked, isUnjudged, onChange }: MarkCheckProps) {
  return (
    <label className={isUnjudged ? "mark-check is-unjudged" : "mark-check"}>
      <input type="checkbox" aria-label={label} checked={isChecked} onChange={onChange} />
      {isChecked && <Mark name={mark} size={18} />}
    </label>
  );
}
