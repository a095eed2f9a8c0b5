/** What stands in the mailbox's roaming settings: written by the pane, read by the send handler. 32 KB in all. */
export const ROAMING = {
  policy: "policy",
  language: "language",
  /** When the days around begin and end, with an expiry. */
  rhythm: "rhythm",
  /** Until when a send is let go unasked, since the pane has just given the mail its delay. */
  scheduled: "scheduled",
} as const;

/** A mail that was just scheduled in the pane is not asked about when Send is pressed after it. */
export const SCHEDULED_LASTS = 10 * 60_000;

/** The ids by which a Smart Alert opens the pane; the manifests name the same buttons. */
export const COMMAND = {
  messageCompose: "pusterumMessageCompose",
  appointmentCompose: "pusterumAppointmentCompose",
} as const;

/** The functions that the manifests name for the two send events. */
export const HANDLER = { message: "onMessageSend", appointment: "onAppointmentSend" } as const;
