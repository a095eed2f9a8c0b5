/** An object of the fake host: what it does not play throws, so that no test passes by `undefined`. */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, member, receiver) {
      if (typeof member === "symbol" || member in target || TESTED_BY_RUNTIMES.has(member))
        return Reflect.get(target, member, receiver);
      throw new Error(`the fake host does not play ${name}.${member}`);
    },
    set(_, member) {
      throw new Error(`${name}.${String(member)} is not to be written`);
    },
  });
}

/** Promises, JSON and React's tools look for these on whatever they are given. */
const TESTED_BY_RUNTIMES: ReadonlySet<string> = new Set(["then", "toJSON", "nodeType", "$$typeof"]);

/** A member that the client's requirement set does not have yet is not there, as in Outlook. */
export const withoutLater = <T extends object>(
  members: T,
  since: Readonly<Partial<Record<keyof T & string, number>>>,
  mailbox: number,
): T => {
  const kept = Object.entries(members).map(([member, value]) => {
    const first = since[member as keyof T & string] ?? 1;
    return [member, first <= mailbox ? value : undefined];
  });
  return Object.fromEntries(kept) as T;
};
