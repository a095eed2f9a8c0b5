/** No source's own mark: what is held is compared with all that the source has, so that what it could not tell of comes again. */
export const ASK_ALL_AGAIN = "";

/** What a finding calls an object of which nothing else is known. */
export function nameOfRemote(remote: string): string {
  const name = remote.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(name).slice(0, 120);
  } catch {
    return name.slice(0, 120);
  }
}
