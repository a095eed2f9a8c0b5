/** Whether a window for signing in is open, and the way out of waiting for it. */
export interface SignInWatch {
  isOpen(): boolean;
  /** Tells when that changes; gives the way to hear no more. */
  watch(onChange: () => void): () => void;
  /** Waits no longer: whatever the window answers later is nobody's. */
  giveUp(): void;
}
