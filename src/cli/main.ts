import { commands, isCommand } from "./commands";
import { helpLines, unknownCommand, usageOf } from "./help";
import { type Io, UnreadableInput, WrongUsage } from "./io";
import { terminalLanguage } from "./language";

const DONE = 0;
const WRONG_USAGE = 1;
const UNREADABLE = 2;
/** Our own fault, by the convention of sysexits.h. */
const BROKEN = 70;

/** Answers one command line and ends the process once everything has been written. */
export async function run(args: readonly string[]): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever reads us, such as `head`, may have had enough.
    if (error.code === "EPIPE") process.exit(DONE);
    throw error;
  });
  const code = await answer(args, terminal, process.env);
  process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
}

const terminal: Io = {
  stdin: process.stdin,
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
};

type Env = Readonly<Record<string, string | undefined>>;

/** The exit code of a command line, with its words sent to `io`. */
export async function answer([name, ...args]: readonly string[], io: Io, env: Env): Promise<number> {
  const language = terminalLanguage(env);
  if (name === undefined) {
    helpLines(language).forEach(io.err);
    return WRONG_USAGE;
  }
  if (["help", "--help", "-h"].includes(name)) {
    helpLines(language).forEach(io.out);
    return DONE;
  }
  if (!isCommand(name)) {
    io.err(unknownCommand(name, language));
    io.err("");
    helpLines(language).forEach(io.err);
    return WRONG_USAGE;
  }
  if (args.includes("--help") || args.includes("-h")) {
    io.out(usageOf(name, language));
    return DONE;
  }
  try {
    const command = await commands[name]();
    return await command(args, io);
  } catch (error) {
    if (error instanceof WrongUsage || isArgumentError(error)) {
      io.err(sentence(error.message));
      io.err(usageOf(name, language));
      return WRONG_USAGE;
    }
    if (error instanceof UnreadableInput || isFileError(error)) {
      io.err(sentence(error.message));
      return UNREADABLE;
    }
    io.err(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return BROKEN;
  }
}

/** What Node's own parseArgs throws: its words are meant for whoever typed the line. */
const isArgumentError = (error: unknown): error is NodeJS.ErrnoException =>
  codeOf(error).startsWith("ERR_PARSE_ARGS_");

/** A file that is missing, forbidden or a folder. */
const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  /^E[A-Z]+$/u.test(codeOf(error)) && (error as NodeJS.ErrnoException).syscall !== undefined;

const codeOf = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? "") : "";

const sentence = (message: string): string => message.split("\n").join(" ");
