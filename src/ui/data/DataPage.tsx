import { type ReactNode, useState } from "react";
import type { HostTalk } from "../../app/request-log";
import type { Instant } from "../../domain/time/instant";
import type { ZoneId } from "../../domain/time/zones";
import { ConfirmDialog } from "../controls/ConfirmDialog";
import type { Words } from "../words/words";
import { RequestTable } from "./RequestTable";

interface DataPageProps {
  readonly words: Words;
  readonly talks: readonly HostTalk[];
  readonly now: Instant;
  readonly zone: ZoneId;
  readonly hasMicrosoft: boolean;
  /** Something stands in a calendar that is taken out again only as long as its account is connected. */
  readonly hasCategories: boolean;
  readonly onForget: () => void;
  /** Ways to keep and to move what is here. */
  readonly children?: ReactNode;
}

/** Where a work account's consents can be taken back; only Microsoft can do it. */
const CONSENTS = "https://myapps.microsoft.com/";

/** What lies where, whom Pusterum has spoken with, and the way to delete everything. */
export function DataPage({
  words,
  talks,
  now,
  zone,
  hasMicrosoft,
  hasCategories,
  onForget,
  children,
}: DataPageProps) {
  const [isForgetting, setForgetting] = useState(false);
  // When everything is gone, the way to Microsoft is still wanted.
  const [hadMicrosoft, setHadMicrosoft] = useState(false);
  return (
    <main className="page data-page">
      <div className="page-head">
        <h1>{words.t("data.title")}</h1>
        <p className="muted">{words.t("data.intro")}</p>
      </div>
      <section aria-labelledby="data-where-title">
        <h2 id="data-where-title">{words.t("data.whereTitle")}</h2>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{words.t("settings.what")}</th>
              <th scope="col">{words.t("settings.where")}</th>
            </tr>
          </thead>
          <tbody>
            {(["dataCalendars", "dataWords", "dataWeeks"] as const).map((what) => (
              <tr key={what}>
                <td>{words.t(`settings.${what}`)}</td>
                <td>{words.t("settings.dataWhere")}</td>
              </tr>
            ))}
            <tr>
              <td>{words.t("data.secrets")}</td>
              <td>{words.t("data.secretsWhere")}</td>
            </tr>
            <tr>
              <td>{words.t("settings.dataMirror")}</td>
              <td>{words.t("settings.dataMirrorWhere")}</td>
            </tr>
          </tbody>
        </table>
      </section>
      <section aria-labelledby="data-requests-title">
        <h2 id="data-requests-title">{words.t("data.requestsTitle")}</h2>
        <p className="muted">{words.t("data.requestsIntro")}</p>
        <RequestTable {...{ words, talks, now, zone }} />
      </section>
      {children}
      <section aria-labelledby="data-forget-title">
        <h2 id="data-forget-title">{words.t("data.forgetTitle")}</h2>
        <p className="muted">{words.t("data.forgetIntro")}</p>
        <button type="button" className="btn" data-testid="forget" onClick={() => setForgetting(true)}>
          {words.t("settings.forget")}
        </button>
        {(hasMicrosoft || hadMicrosoft) && (
          <p className="muted">
            {words.t("data.consents")}{" "}
            <a href={CONSENTS} target="_blank" rel="noreferrer">
              {words.t("data.consentsLink")}
            </a>
          </p>
        )}
      </section>
      {isForgetting && (
        <ConfirmDialog
          title={words.t("settings.forgetTitle")}
          doIt={words.t("settings.forget")}
          leaveIt={words.t("calendars.cancel")}
          onDo={() => {
            setForgetting(false);
            setHadMicrosoft(hasMicrosoft);
            onForget();
          }}
          onLeave={() => setForgetting(false)}
        >
          <p>{words.t("settings.forgetText")}</p>
          <p>{words.t("data.forgetAccounts")}</p>
          {hasCategories && <p>{words.t("categories.stay")}</p>}
          <p className="muted">{words.t("settings.forgetKeeps")}</p>
        </ConfirmDialog>
      )}
    </main>
  );
}
