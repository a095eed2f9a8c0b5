const BROWSERS = [
  ["Edge", /\bEdg/u],
  ["Firefox", /\bFirefox\//u],
  ["Chrome", /Chrome\//u],
  ["Safari", /\bSafari\//u],
] as const;
const SYSTEMS = [
  ["Windows", /Windows/u],
  ["Android", /Android/u],
  ["iOS", /iPhone|iPad/u],
  ["macOS", /Macintosh/u],
  ["Linux", /Linux|CrOS/u],
] as const;

const named = (agent: string, list: readonly (readonly [string, RegExp])[]) =>
  list.find(([, sign]) => sign.test(agent))?.[0];

/** What a device is called until the leader calls it otherwise. */
export const deviceName = (agent: string): string =>
  [named(agent, BROWSERS) ?? "Browser", named(agent, SYSTEMS)].filter(Boolean).join(" · ");
