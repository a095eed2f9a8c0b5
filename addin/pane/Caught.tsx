import { Component, type ReactNode } from "react";
import type { Words } from "../../src/ui/words/words";

interface CaughtProps {
  readonly words: Words;
  readonly children: ReactNode;
}

/** One part that breaks says so in its place, and the rest of the pane stands. */
export class Caught extends Component<CaughtProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    const { words, children } = this.props;
    if (!this.state.isBroken) return children;
    return (
      <p role="alert">
        {words.t("state.failed")} {words.t("state.failedHint")}
      </p>
    );
  }
}
