import type { ReactNode } from "react";
import type { ActivityId } from "../../domain/activity/activity";
import type { Frames } from "../../domain/boundary/frames";
import type { Role } from "../../domain/classify/roles";
import type { Profile } from "../../domain/profile/profile";
import type { Words } from "../words/words";
import { FramesForm } from "./FramesForm";
import { NamingSettings } from "./NamingSettings";
import { WordList } from "./WordList";

interface SettingsPageProps {
  readonly words: Words;
  readonly profile: Profile;
  readonly onFrames: (frames: Frames) => void;
  readonly onBadge: (isOn: boolean) => void;
  readonly onWords: (ids: readonly string[], activity: ActivityId | null) => void;
  readonly onRole: (role: Role | null) => void;
  readonly onBudget: (count: number) => void;
  /** The settings of the guard. */
  readonly children: ReactNode;
}

export function SettingsPage(props: SettingsPageProps) {
  const { words, profile, onFrames, onBadge, onWords, onRole, onBudget, children } = props;
  const hasBadge = profile.settings.get("badge") === true;
  return (
    <main className="page settings-page">
      <div className="page-head">
        <h1>{words.t("settings.title")}</h1>
      </div>
      <section aria-labelledby="frames-title">
        <h2 id="frames-title">{words.t("settings.framesTitle")}</h2>
        <p className="muted">{words.t("settings.framesIntro")}</p>
        <FramesForm words={words} frames={profile.frames} onSave={onFrames} />
      </section>
      <section id="guard" aria-labelledby="guard-title">
        <h2 id="guard-title">{words.t("guard.title")}</h2>
        {children}
      </section>
      <section aria-labelledby="icon-title">
        <h2 id="icon-title">{words.t("settings.iconTitle")}</h2>
        <label className="check-line">
          <input
            type="checkbox"
            className="tick"
            checked={hasBadge}
            aria-describedby="badge-hint"
            onChange={() => onBadge(!hasBadge)}
          />
          {words.t("settings.badge")}
        </label>
        <p id="badge-hint" className="muted">
          {words.t("settings.badgeHint")}
        </p>
      </section>
      <section aria-labelledby="words-title">
        <h2 id="words-title">{words.t("settings.wordsTitle")}</h2>
        <WordList words={words} profile={profile} onChange={onWords} />
      </section>
      <section aria-labelledby="naming-title">
        <h2 id="naming-title">{words.t("settings.namingTitle")}</h2>
        <NamingSettings {...{ words, profile, onRole, onBudget }} />
      </section>
    </main>
  );
}
