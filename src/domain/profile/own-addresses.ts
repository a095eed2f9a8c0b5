import type { Profile } from "./profile";

export const OWN_ADDRESSES = "own-addresses";

/** null while the leader has not been asked; empty when none of the addresses was theirs. */
export function ownAddresses({ settings }: Pick<Profile, "settings">): readonly string[] | null {
  const said = settings.get(OWN_ADDRESSES);
  return typeof said === "string" ? said.split(" ").filter((address) => address !== "") : null;
}
