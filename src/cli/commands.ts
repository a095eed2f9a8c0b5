import type { Command } from "./io";

/** Each command is loaded only when it is asked for, so that none of them can stop another. */
export const commands = {
  occurrences: async (): Promise<Command> => (await import("./occurrences")).occurrences,
  balance: async (): Promise<Command> => (await import("./balance")).balance,
  boundaries: async (): Promise<Command> => (await import("./boundaries")).boundaries,
  classify: async (): Promise<Command> => (await import("./classify")).classify,
  "send-check": async (): Promise<Command> => (await import("./send-check")).sendCheck,
  pull: async (): Promise<Command> => (await import("./pull")).pull,
  plan: async (): Promise<Command> => (await import("./plan")).plan,
  demo: async (): Promise<Command> => (await import("./demo")).demo,
};

export type CommandName = keyof typeof commands;

export const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);
