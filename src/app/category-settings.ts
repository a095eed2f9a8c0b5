import type { EnergyNames } from "../domain/activity/energy-categories";
import type { Profile } from "../domain/profile/profile";
import type { AccountId } from "./account";

/** "undo": everything of ours is being taken out again, and goes on being until it is. */
export type CategoryMode = "off" | "on" | "undo";

export const CATEGORY_NAMES = { gives: "category-gives", drains: "category-drains" } as const;
export const categoryModeOf = (id: AccountId): string => `categories ${id}`;

type Settings = Pick<Profile, "settings">;

export function categoryMode({ settings }: Settings, id: AccountId): CategoryMode {
  const said = settings.get(categoryModeOf(id));
  return said === "on" || said === "undo" ? said : "off";
}

/** null until the leader has chosen the words. */
export function categoryNames({ settings }: Settings): EnergyNames | null {
  const [gives, drains] = [settings.get(CATEGORY_NAMES.gives), settings.get(CATEGORY_NAMES.drains)];
  return typeof gives === "string" && typeof drains === "string" && gives !== drains
    ? { gives, drains }
    : null;
}
