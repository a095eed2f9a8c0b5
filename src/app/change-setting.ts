import type { Undo } from "./judge-activity";
import type { Ports, RecordChange } from "./ports";
import { loadProfile } from "./profile";
import { refreshCurrentWeek } from "./refresh-weeks";

/** Keeps a setting, or with null takes it back, and tells the mirror, from which the toolbar icon is drawn. */
export async function changeSetting(
  ports: Ports,
  id: string,
  value: boolean | number | string | null,
): Promise<Undo> {
  const { settings } = await loadProfile(ports);
  const before = settings.get(id) ?? null;
  const put = async (change: RecordChange) => {
    await ports.profile.write([change], ports.clock.now());
    await refreshCurrentWeek(ports);
  };
  await put({ kind: "setting", id, value });
  return () => put({ kind: "setting", id, value: before });
}
