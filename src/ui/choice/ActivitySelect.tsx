import { type ActivityId, activity, BESIDE_WORK, SEED_ROWS } from "../../domain/activity/activity";
import type { Profile } from "../../domain/profile/profile";
import { activityName, type Words } from "../words/words";

/** The rows of the grid as the leader has it, by name; then the states beside work. */
export function rowsOf(words: Words, profile: Profile | null): { id: ActivityId; name: string }[] {
  const change = (id: ActivityId) => profile?.rows.get(id);
  const own = [...(profile?.rows.keys() ?? [])].filter((id) => id.startsWith("own-"));
  const named = (id: ActivityId) => ({ id, name: activityName(words, id, change(id)?.name) });
  return [...SEED_ROWS.map(activity), ...own]
    .filter((id) => !change(id)?.removed)
    .map(named)
    .sort((a, b) => a.name.localeCompare(b.name, words.locale))
    .concat(BESIDE_WORK.map(activity).map(named));
}

interface ActivitySelectProps {
  readonly words: Words;
  readonly profile: Profile | null;
  readonly label: string;
  readonly value: ActivityId | null;
  readonly onSelect: (id: ActivityId) => void;
}

export function ActivitySelect({ words, profile, label, value, onSelect }: ActivitySelectProps) {
  const rows = rowsOf(words, profile);
  const isListed = rows.some((row) => row.id === value);
  return (
    <select
      className="select"
      aria-label={label}
      value={isListed && value ? value : ""}
      onChange={(event) => event.target.value && onSelect(event.target.value as ActivityId)}
    >
      {!isListed && <option value="">{words.t("judge.choose")}</option>}
      {rows.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
