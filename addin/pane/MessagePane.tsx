import { useEffect, useState } from "react";
import { changeSetting } from "../../src/app/change-setting";
import { previewPolicy } from "../../src/app/compile-policy";
import { loadProfile } from "../../src/app/profile";
import type { CompiledPolicy } from "../../src/domain/boundary/compiled-policy";
import { GUARD_SETTING, type GuardChoices, guardChoices } from "../../src/domain/boundary/guard-choices";
import { lineFor } from "../../src/domain/boundary/local-line";
import { momentOf } from "../../src/domain/boundary/send-decision";
import { HOUR, type Instant, instant } from "../../src/domain/time/instant";
import { stateWords, tonightWords } from "../../src/ui/guard/tonight";
import { dayAndTime } from "../../src/ui/guard/when";
import type { MessageKey, Words } from "../../src/ui/words/words";
import type { MailDoor, Scheduled } from "../office/mail-door";
import { ROAMING, SCHEDULED_LASTS } from "../office/roaming";
import type { PaneDoors } from "./doors";
import { keepRoaming } from "./keep-roaming";
import { Said } from "./Said";

interface MessagePaneProps {
  readonly doors: PaneDoors;
  readonly words: Words;
  readonly mail: MailDoor;
}

interface Known {
  readonly policy: CompiledPolicy;
  readonly choices: GuardChoices;
  readonly proposed: Instant | null;
  readonly waitsUntil: Instant | null;
}

const SAID: Readonly<Record<Scheduled, MessageKey>> = {
  asked: "outlook.mail.asked",
  lost: "outlook.mail.lost",
  failed: "outlook.mail.lost",
  cannot: "outlook.mail.byHand",
};

/** A mail that is being written: where the boundary is, and what can be done about it. */
export function MessagePane({ doors, words, mail }: MessagePaneProps) {
  const { ports, outlook } = doors;
  const [known, setKnown] = useState<Known | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [isBroken, setIsBroken] = useState(false);
  const now = ports.clock.now();

  const look = async () => {
    const [policy, profile, proposed, waitsUntil] = await Promise.all([
      previewPolicy(ports),
      loadProfile(ports),
      mail.proposed(),
      mail.waitsUntil(),
    ]);
    setKnown({ policy, choices: guardChoices(profile), proposed, waitsUntil });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each mail is looked at once when it opens
  useEffect(() => {
    look().catch(() => setIsBroken(true));
  }, [mail]);

  if (isBroken) return <p role="alert">{words.t("outlook.noStore")}</p>;
  if (!known) return <p className="muted">{words.t("state.loading")}</p>;
  const { policy, choices, proposed, waitsUntil } = known;
  const moment = momentOf(policy, now);
  const isOnDuty = choices.dutyUntil !== null && now < choices.dutyUntil;
  const later = proposed ?? (moment && moment.state !== "open" ? moment.opens : null);
  const when = (at: Instant) => dayAndTime(words, policy, now, at);
  const line = lineFor(policy, now, later ?? moment?.opens ?? null);

  const schedule = async (at: Instant) => {
    const outcome = await mail.schedule(at);
    if (outcome === "asked") await outlook.roaming.put({ [ROAMING.scheduled]: now + SCHEDULED_LASTS });
    setSaid(words.t(SAID[outcome], { at: when(at) }));
  };
  const insert = async () => {
    const isIn = await mail.insert(line);
    setSaid(words.t(isIn ? "outlook.mail.inserted" : "outlook.mail.notInserted"));
  };
  const change = async (id: string, value: boolean | number | null) => {
    await changeSetting(ports, id, value);
    const isKept = await keepRoaming(ports, outlook, words.locale);
    await look();
    setSaid(words.t(isKept ? "outlook.mail.kept" : "outlook.mail.notKept"));
  };
  const dutyUntil = moment?.opens ?? instant(now + 24 * HOUR);

  return (
    <>
      <section>
        <h2>{words.t("outlook.mail.now")}</h2>
        <p className="lead">{stateWords(words, policy, now)}</p>
        {choices.isOn && <p className="muted small">{tonightWords(words, policy, now)}</p>}
      </section>
      <section>
        <h2>{words.t("outlook.mail.schedule")}</h2>
        {waitsUntil !== null && waitsUntil > now && (
          <p>{words.t("outlook.mail.waits", { at: when(waitsUntil) })}</p>
        )}
        {later === null ? (
          <p className="muted">{words.t("outlook.mail.noTime")}</p>
        ) : mail.canSchedule ? (
          <button type="button" className="btn main wide" onClick={() => void schedule(later)}>
            {words.t("outlook.mail.at", { at: when(later) })}
          </button>
        ) : (
          <p>{words.t("outlook.mail.byHand", { at: when(later) })}</p>
        )}
      </section>
      <section>
        <h2>{words.t("outlook.mail.line")}</h2>
        <blockquote>{line}</blockquote>
        <button type="button" className="btn" onClick={() => void insert()}>
          {words.t("outlook.mail.insert")}
        </button>
      </section>
      <section className="switches">
        <label>
          <input
            type="checkbox"
            checked={isOnDuty}
            onChange={() => void change(GUARD_SETTING.dutyUntil, isOnDuty ? null : dutyUntil)}
          />
          {words.t("outlook.mail.duty")}
        </label>
        <label>
          <input
            type="checkbox"
            checked={choices.isOn}
            onChange={() => void change(GUARD_SETTING.on, choices.isOn ? null : true)}
          />
          {words.t("outlook.mail.guard")}
        </label>
        <p className="muted small">{words.t("outlook.mail.guardHint")}</p>
      </section>
      <Said>{said}</Said>
    </>
  );
}
