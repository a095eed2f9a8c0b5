import type { GuardDoors } from "../guard/guard-doors";
import type { Words } from "../words/words";

interface NightNoticesProps {
  readonly words: Words;
  readonly access: Pick<GuardDoors["access"], "askForNotifications">;
  readonly isOn: boolean;
  readonly onChoose: (isOn: boolean) => void;
  readonly onRefused: () => void;
}

/** One notification of a short night, for whoever asks for it; the browser is asked first. */
export function NightNotices({ words, access, isOn, onChoose, onRefused }: NightNoticesProps) {
  const choose = (wanted: boolean) => {
    if (!wanted) return onChoose(false);
    void access
      .askForNotifications()
      .then((isAllowed) => (isAllowed ? onChoose(true) : onRefused()), onRefused);
  };
  return (
    <div className="night-notices">
      <label className="check-line">
        <input type="checkbox" checked={isOn} onChange={({ target }) => choose(target.checked)} />
        <span>{words.t("afterHours.notices.label")}</span>
      </label>
      <p className="muted small">{words.t("afterHours.notices.hint")}</p>
    </div>
  );
}
