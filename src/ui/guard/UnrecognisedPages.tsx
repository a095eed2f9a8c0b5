import type { GuardLook } from "../../app/look-at-guard";
import type { GuardSettingsProps } from "./guard-settings-props";

interface UnrecognisedPagesProps extends Pick<GuardSettingsProps, "words" | "onCopy"> {
  readonly pages: GuardLook["unrecognised"];
}

/** Says that mails go unguarded, and shows what the guard saw, for the leader to look at and pass on. */
export function UnrecognisedPages({ words, pages, onCopy }: UnrecognisedPagesProps) {
  return pages.map(({ page, structure }) => (
    <div className="guard-part" key={page}>
      <p>
        <strong>
          {words.t("guard.unrecognised.long", { page: page === "outlook" ? "Outlook" : "Gmail" })}
        </strong>
      </p>
      {structure !== null && (
        <details>
          <summary>{words.t("guard.unrecognised.show")}</summary>
          <p className="muted small">{words.t("guard.unrecognised.about")}</p>
          <textarea
            className="field"
            readOnly
            rows={8}
            value={structure}
            aria-label={words.t("guard.unrecognised.show")}
          />
          <button type="button" className="btn" onClick={() => onCopy(structure)}>
            {words.t("guard.copy")}
          </button>
        </details>
      )}
    </div>
  ));
}
