/** The words of one question, as Outlook shows them over the mail. */
export interface Alert {
  readonly title: string;
  readonly text: string;
  readonly cancelLabel: string;
  readonly commandId: string;
  readonly context: { readonly until: number | null };
}

/** Ends the event once, whatever comes later, twice or never. */
export interface Finish {
  allow(): void;
  ask(alert: Alert): void;
  /** Runs a step; when it throws, the mail goes. */
  safely(step: () => void): void;
  /** Lets go when nothing has come by then; false where the runtime has no timers, so that nothing may be waited for. */
  allowAfter(ms: number): boolean;
}

/** What Outlook takes: a longer message is refused whole. */
const LONGEST = 500;
const LONGEST_LABEL = 20;

const supports = (version: string): boolean => Office.context.requirements.isSetSupported("Mailbox", version);

const plain = ({ title, text }: Alert): string => `${title} ${text}`.slice(0, LONGEST);
const marked = ({ title, text }: Alert): string => `**${title}**\n\n${text}`.slice(0, LONGEST);

function optionsFor(alert: Alert): Office.SmartAlertsEventCompletedOptions {
  const options: Office.SmartAlertsEventCompletedOptions = { allowEvent: false, errorMessage: plain(alert) };
  if (supports("1.14")) {
    options.cancelLabel = alert.cancelLabel.slice(0, LONGEST_LABEL);
    options.commandId = alert.commandId;
    options.contextData = JSON.stringify(alert.context);
  }
  if (supports("1.15")) options.errorMessageMarkdown = marked(alert);
  return options;
}

export function finishOf(event: Office.MailboxEvent): Finish {
  let isDone = false;
  const complete = (options: Office.SmartAlertsEventCompletedOptions) => {
    if (isDone) return;
    isDone = true;
    try {
      event.completed(options);
    } catch {
      // Outlook did not take the question: without an answer it would hold the mail.
      if (!options.allowEvent) event.completed({ allowEvent: true });
    }
  };
  const finish: Finish = {
    allow: () => complete({ allowEvent: true }),
    ask: (alert) => finish.safely(() => complete(optionsFor(alert))),
    safely: (step) => {
      try {
        step();
      } catch {
        finish.allow();
      }
    },
    allowAfter: (ms) => {
      if (typeof setTimeout !== "function") return false;
      setTimeout(finish.allow, ms);
      return true;
    },
  };
  return finish;
}
