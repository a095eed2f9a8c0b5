import type { Words } from "../words/words";

interface OwnAddressProps {
  readonly words: Words;
  /** null while the leader has not been asked. */
  readonly own: readonly string[] | null;
  /** Addresses that stand in most of the events. */
  readonly likely: readonly string[];
  readonly onSay: (addresses: readonly string[] | null) => void;
}

/** Asked once: a file says who answered what, but not which of them the leader is. */
export function OwnAddress({ words, own, likely, onSay }: OwnAddressProps) {
  if (own !== null) {
    return (
      <p className="muted own-address">
        {own.length > 0
          ? words.t("ownAddress.known", { address: own.join(", ") })
          : words.t("ownAddress.none")}{" "}
        <button type="button" className="link" onClick={() => onSay(null)}>
          {words.t("ownAddress.change")}
        </button>
      </p>
    );
  }
  if (likely.length === 0) return null;
  return (
    <section className="own-address" aria-label={words.t("ownAddress.ask")}>
      <h2>{words.t("ownAddress.ask")}</h2>
      <p className="muted">{words.t("ownAddress.why")}</p>
      <div className="row-of-buttons">
        {likely.map((address) => (
          <button type="button" className="btn" key={address} onClick={() => onSay([address])}>
            {address}
          </button>
        ))}
        <button type="button" className="btn" onClick={() => onSay([])}>
          {words.t("ownAddress.noneOfThem")}
        </button>
      </div>
    </section>
  );
}
