/** What a command of the terminal may touch. */
export interface Io {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  out(line: string): void;
  err(line: string): void;
}
