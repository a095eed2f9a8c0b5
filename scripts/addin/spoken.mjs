// @ts-check

/** The sentences that the send handler says; everything else is cut from its catalogues. */
const SPOKEN = [
  "locale",
  ...["clock", "night", "weekdays", "months", "at", "ask", "why", "act"].map((name) => `guard.${name}`),
  "outlook.alert",
];

/** Cuts the catalogues, so that the one file that classic Outlook reads stays small. @returns {import("vite").Plugin} */
export const onlySpoken = () => ({
  name: "only-spoken",
  enforce: "pre",
  transform(code, id) {
    if (!/\/src\/locales\/\w+\.json$/u.test(id)) return null;
    const catalogue = JSON.parse(code);
    const kept = {};
    for (const key of SPOKEN) copy(catalogue, kept, key.split("."));
    return { code: JSON.stringify(kept), map: null };
  },
});

/** @param {any} from @param {any} to @param {readonly string[]} path */
function copy(from, to, [name = "", ...rest]) {
  if (!(name in from)) throw new Error(`no catalogue has "${name}"`);
  if (rest.length === 0) to[name] = from[name];
  else {
    to[name] ??= {};
    copy(from[name], to[name], rest);
  }
}
