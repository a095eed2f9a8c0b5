import { useEffect } from "react";

/** Escape goes one step back instead of closing the popup. */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      onEscape();
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [onEscape]);
}

/** Whoever steps into a panel by key or by ear goes on from there. */
export function focusHere(panel: HTMLElement | null): void {
  panel?.focus({ preventScroll: true });
}
