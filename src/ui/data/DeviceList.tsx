import { useId } from "react";
import type { ShareState } from "../../app/share-ports";
import type { KnownDevice } from "../../domain/profile/devices";
import type { Instant } from "../../domain/time/instant";
import type { Words } from "../words/words";

export interface DeviceActs {
  readonly when: (at: Instant) => string;
  readonly onName: (name: string) => void;
  readonly onForget: (device: KnownDevice) => void;
}

interface DeviceListProps extends DeviceActs {
  readonly words: Words;
  readonly state: ShareState;
  readonly self: NonNullable<ShareState["self"]>;
}

const LONGEST_NAME = 60;

/** The devices that share, this one by a name that the leader may change, and a way to let go of the others. */
export function DeviceList({ words, state, self, when, onName, onForget }: DeviceListProps) {
  const id = useId();
  const others = (state.devices ?? []).filter((each) => each.id !== self.id && !each.isForgotten);
  return (
    <div className="share-devices" data-testid="share-devices">
      <h3>{words.t("data.devices.title")}</h3>
      <p>
        <label htmlFor={id}>{words.t("data.devices.name")}</label>{" "}
        <input
          key={self.name}
          id={id}
          className="field"
          defaultValue={self.name}
          maxLength={LONGEST_NAME}
          onBlur={({ target }) => {
            const name = target.value.trim();
            if (name === "") target.value = self.name;
            else if (name !== self.name) onName(name);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.currentTarget.blur();
          }}
        />
      </p>
      {others.length > 0 && (
        <>
          <ul className="copy-list">
            {others.map((device) => (
              <li key={device.id}>
                <span>
                  <strong>{device.name}</strong>{" "}
                  <span className="muted">{words.t("data.devices.seen", { when: when(device.seen) })}</span>
                </span>
                <button
                  type="button"
                  className="link"
                  aria-label={words.t("data.devices.forgetOf", { name: device.name })}
                  onClick={() => onForget(device)}
                >
                  {words.t("data.devices.forget")}
                </button>
              </li>
            ))}
          </ul>
          <p className="muted">{words.t("data.devices.hint")}</p>
        </>
      )}
    </div>
  );
}
