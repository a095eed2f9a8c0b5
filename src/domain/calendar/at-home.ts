const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1);

/** Departments mail from subdomains of their house. */
const isOfHouse = (domain: string, home: string): boolean =>
  domain === home || domain.endsWith(`.${home}`) || home.endsWith(`.${domain}`);

/** Whether an address is of the same house as one of the leader's own; all in small letters. */
export const isAtHome = (address: string, own: readonly string[]): boolean =>
  own.some((mine) => isOfHouse(domainOf(address), domainOf(mine)));
