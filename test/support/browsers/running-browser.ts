/** A page of the extension, driven the same way in both browsers. Every verb waits until it can be done. */
export interface ExtensionPage {
  /** Clicks the button, link or option whose accessible name matches. */
  click(name: RegExp): Promise<void>;
  /** Waits until the page's text matches, and gives the match. */
  seen(text: RegExp): Promise<RegExpMatchArray>;
  /** Waits until an element that fits the selector stands on the page. */
  stands(selector: string): Promise<void>;
  /** Puts a file into the file field with this test id. */
  chooseFile(testId: string, path: string): Promise<void>;
  /** Runs a function in the page; it sees nothing but its argument. */
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  close(): Promise<void>;
}

/** What the toolbar button says. */
export interface ToolbarButton {
  readonly title: string;
  readonly badge: string;
}

/** A real browser with the built extension in it, on a profile of its own. */
export interface RunningBrowser {
  readonly name: "chromium" | "firefox";
  /** Opens a page of the extension, such as "popup.html". */
  open(path: string): Promise<ExtensionPage>;
  /** Ends the background's worker and waits until it is gone. */
  killWorker(): Promise<void>;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
  /** Errors of the console and of scripts, and everything that the content policy stopped, since the first start. */
  readonly troubles: readonly string[];
  /** Every request that left the extension. */
  readonly requests: readonly string[];
}

declare const chrome: {
  readonly action: {
    getTitle(details: object): Promise<string>;
    getBadgeText(details: object): Promise<string>;
  };
};

export const toolbarOf = (page: ExtensionPage): Promise<ToolbarButton> =>
  page.evaluate(
    async () => ({ title: await chrome.action.getTitle({}), badge: await chrome.action.getBadgeText({}) }),
    null,
  );
