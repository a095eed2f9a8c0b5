import { useId, useState } from "react";
import { readBackup, writeBackup } from "../../app/backup-file";
import type { RestoreMode } from "../../app/restore-profile";
import { readSealed, type SealedFile, type Sealer, writeSealed } from "../../app/sealed-file";
import { outOfKeeping } from "../../app/set-aside";
import { ALL_GROUPS, countGroups } from "../../domain/profile/groups";
import { type EntryRecord, isEntry, type ProfileRecord } from "../../domain/profile/records";
import type { LocalDay } from "../../domain/time/days";
import { FilePicker } from "../calendars/FilePicker";
import type { MessageKey, Words } from "../words/words";
import { PassphraseField } from "./PassphraseField";
import { GROUP_WORDS } from "./profile-words";
import { RestoreDialog } from "./RestoreDialog";
import { UnlockForm } from "./UnlockForm";

interface BackupSectionProps {
  readonly words: Words;
  readonly records: readonly ProfileRecord[];
  /** The journal's, which goes along only under a passphrase. */
  readonly pages: readonly EntryRecord[];
  readonly today: LocalDay;
  readonly sealer: Sealer;
  readonly onSave: (name: string, text: string) => void;
  readonly onRestore: (records: readonly ProfileRecord[], mode: RestoreMode) => void;
  readonly onSay: (text: string) => void;
}

const REFUSED: Readonly<Record<"not-json" | "not-a-profile" | "newer" | "damaged", MessageKey>> = {
  "not-json": "data.backup.notJson",
  "not-a-profile": "data.backup.notJson",
  newer: "data.backup.newer",
  damaged: "data.backup.damaged",
};

/** A chosen file that waits for its passphrase, and what of it is read already where only its journal is locked. */
interface Locked {
  readonly file: SealedFile;
  readonly open: readonly ProfileRecord[];
}

/** Bytes. A lifetime of words is smaller, and what is larger would only keep the page busy. */
const LARGEST = 64_000_000;

/** Saves what the leader has said as one file, and brings it back from one. */
export function BackupSection(props: BackupSectionProps) {
  const { words, records, pages, today, sealer, onSave, onRestore, onSay } = props;
  const [passphrase, setPassphrase] = useState("");
  const [trouble, setTrouble] = useState<MessageKey | null>(null);
  const [sealed, setSealed] = useState<Locked | null>(null);
  const [read, setRead] = useState<readonly ProfileRecord[] | null>(null);
  const [isWithPages, setWithPages] = useState(false);
  const [id, hintId, pagesHintId] = [useId(), useId(), useId()];
  const isOpen = passphrase === "";
  const hasPages = pages.some(({ value }) => value !== null);
  const saved = isWithPages && !isOpen ? [...records, ...pages] : records;
  const counts = countGroups(saved);
  const held = ALL_GROUPS.filter((group) => counts[group] > 0);

  async function save() {
    const text = writeBackup(saved);
    if (!readBackup(text).ok) return onSay(words.t("data.backup.unfit"));
    const file = isOpen ? text : writeSealed(await sealer.seal(text, passphrase));
    onSave(`pusterum-${today}.json`, file);
    setPassphrase("");
    onSay(words.t("data.backup.saved"));
  }

  function take(text: string, open: readonly ProfileRecord[] = []) {
    const reading = readBackup(text);
    setTrouble(reading.ok ? null : REFUSED[reading.reason]);
    if (!reading.ok) return setSealed(null);
    const found = [...open, ...reading.records];
    setSealed(reading.journal ? { file: reading.journal, open: found } : null);
    if (!reading.journal) setRead(found);
  }

  async function choose(file: File) {
    const text = file.size > LARGEST ? "" : outOfKeeping(await file.text().catch(() => ""));
    const lock = readSealed(text);
    if (lock === null) return take(text);
    setTrouble(lock.ok ? null : REFUSED[lock.reason]);
    setSealed(lock.ok ? { file: lock.file, open: [] } : null);
  }

  async function unlock({ file, open }: Locked, said: string) {
    const text = await sealer.open(file, said);
    if (text === null) setTrouble("data.backup.wrongPassphrase");
    else take(text, open);
  }

  function leaveLocked({ open }: Locked) {
    setSealed(null);
    setTrouble(null);
    setRead(open);
  }

  return (
    <section aria-labelledby="data-backup-title" data-testid="backup">
      <h2 id="data-backup-title">{words.t("data.backup.title")}</h2>
      <p className="muted">{words.t("data.backup.intro")}</p>
      {held.length === 0 && !hasPages ? (
        <p>{words.t("data.backup.empty")}</p>
      ) : (
        <>
          {held.length > 0 && <p>{words.t("data.backup.holds")}</p>}
          <ul className="backup-counts">
            {held.map((group) => (
              <li key={group}>
                {words.t(GROUP_WORDS[group])} <strong>{counts[group]}</strong>
              </li>
            ))}
          </ul>
          <form
            className="backup-form"
            onSubmit={(event) => {
              event.preventDefault();
              void save();
            }}
          >
            <PassphraseField
              {...{ words, id, hintId }}
              label={words.t("data.backup.passphrase")}
              value={passphrase}
              onType={setPassphrase}
              isNew
            />
            <p id={hintId} className="muted">
              {words.t("data.backup.passphraseHint")}
            </p>
            {hasPages && (
              <>
                <label className="check-line">
                  <input
                    type="checkbox"
                    className="tick"
                    data-testid="with-journal"
                    checked={isWithPages && !isOpen}
                    disabled={isOpen}
                    aria-describedby={pagesHintId}
                    onChange={(event) => setWithPages(event.target.checked)}
                  />
                  {words.t("data.journal.save")}
                </label>
                <p id={pagesHintId} className="muted">
                  {words.t("data.journal.saveHint")}
                </p>
              </>
            )}
            <div className="row-of-buttons">
              <button type="submit" className="btn main" data-testid="save-backup">
                {words.t("data.backup.save")}
              </button>
            </div>
          </form>
        </>
      )}
      <h3>{words.t("data.backup.restoreTitle")}</h3>
      <FilePicker
        label={words.t("data.backup.choose")}
        multiple={false}
        accept=".json,application/json,.ics,text/calendar"
        testId="backup-file"
        onFiles={([file]) => file && void choose(file)}
      />
      {sealed && (
        <UnlockForm
          {...{ words }}
          key={sealed.file.cipher.nonce}
          onUnlock={(said) => unlock(sealed, said)}
          onWithout={sealed.open.length > 0 ? () => leaveLocked(sealed) : null}
        />
      )}
      <p role="status" className="link-trouble" data-testid="backup-refused">
        {trouble && words.t(trouble)}
      </p>
      {read && (
        <RestoreDialog
          {...{ words }}
          records={read.some(isEntry) ? [...records, ...pages] : records}
          file={read}
          onDo={(mode) => {
            setRead(null);
            onRestore(read, mode);
          }}
          onLeave={() => setRead(null)}
        />
      )}
    </section>
  );
}
