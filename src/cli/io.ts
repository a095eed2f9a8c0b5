/** What a command of the terminal may touch. */
export interface Io {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  out(line: string): void;
  err(line: string): void;
}

/** Takes its arguments and gives its exit code. */
export type Command = (args: string[], io: Io) => Promise<number>;

/** Throw this for wrong usage: the sentence goes to standard error and the exit code is 1. */
export class WrongUsage extends Error {
  override readonly name = "WrongUsage";
}

/** Throw this for input that cannot be read: the sentence goes to standard error and the exit code is 2. */
export class UnreadableInput extends Error {
  override readonly name = "UnreadableInput";
}
