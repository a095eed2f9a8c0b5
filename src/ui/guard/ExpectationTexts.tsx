import { useState } from "react";
import { expectationTexts, type TextLanguage } from "../../domain/boundary/expectation-texts";
import type { Frames } from "../../domain/boundary/frames";
import type { GuardSettingsProps } from "./guard-settings-props";

interface ExpectationTextsProps extends Pick<GuardSettingsProps, "words" | "onCopy"> {
  readonly frames: Frames;
}

const KINDS = ["signature", "autoReply", "agreement"] as const;

/** Texts to copy that tell others when an answer comes. They may be changed first; nothing is kept. */
export function ExpectationTexts({ words, frames, onCopy }: ExpectationTextsProps) {
  const [language, setLanguage] = useState<TextLanguage>(words.locale === "da" ? "da" : "en");
  const texts = expectationTexts(frames, language);
  return (
    <fieldset className="guard-part">
      <legend>{words.t("guard.texts.title")}</legend>
      <p className="muted small">{words.t("guard.texts.why")}</p>
      <p className="row-of-buttons">
        {(["da", "en"] as const).map((each) => (
          <button
            type="button"
            className="btn"
            key={each}
            aria-pressed={each === language}
            onClick={() => setLanguage(each)}
          >
            {words.t(each === "da" ? "guard.texts.danish" : "guard.texts.english")}
          </button>
        ))}
      </p>
      {KINDS.map((kind) => (
        <CopyText
          key={`${kind} ${language} ${texts[kind]}`}
          {...{ words, onCopy, kind, language }}
          text={texts[kind]}
        />
      ))}
    </fieldset>
  );
}

interface CopyTextProps extends Pick<GuardSettingsProps, "words" | "onCopy"> {
  readonly kind: (typeof KINDS)[number];
  readonly language: TextLanguage;
  readonly text: string;
}

function CopyText({ words, onCopy, kind, language, text }: CopyTextProps) {
  const [draft, setDraft] = useState(text);
  const id = `guard-text-${kind}`;
  return (
    <div className="field-line">
      <label htmlFor={id}>{words.t(`guard.texts.${kind}`)}</label>
      <textarea
        id={id}
        className="field"
        lang={language}
        rows={kind === "agreement" ? 9 : 3}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      <button type="button" className="btn" onClick={() => onCopy(draft)}>
        {words.t("guard.copy")}
      </button>
    </div>
  );
}
