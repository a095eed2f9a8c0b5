import { useState } from "react";
import { withinLimit } from "../../domain/blocks/wish-limits";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly limit: { readonly from: number; readonly to: number; readonly step: number };
  /** How many of the value's units make one of the number shown, such as 60 for hours of minutes. */
  readonly unit?: number;
  readonly onChange: (value: number) => void;
}

/** A number inside a sentence. What is typed holds when the field is left, brought to the nearest allowed. */
export function NumberField({ label, value, limit, unit = 1, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const finish = () => {
    setTyped(null);
    const number = Number(typed?.replace(",", "."));
    if (typed === null || typed.trim() === "" || !Number.isFinite(number)) return;
    const next = withinLimit(number * unit, limit);
    if (next !== value) onChange(next);
  };
  return (
    <input
      type="number"
      className="field slot is-number"
      aria-label={label}
      min={limit.from / unit}
      max={limit.to / unit}
      step={limit.step / unit}
      value={typed ?? String(value / unit)}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => event.key === "Enter" && finish()}
    />
  );
}
