export type TerminalLanguage = "da" | "en";

/** The language the terminal asks for, by the order that POSIX gives its variables. */
export function terminalLanguage(env: Readonly<Record<string, string | undefined>>): TerminalLanguage {
  const asked = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^da\b/iu.test(asked.replace("_", "-")) ? "da" : "en";
}
