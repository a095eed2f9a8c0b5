import * as v from "valibot";
import type { Registered } from "./microsoft/nested-sign-in";

const configSchema = v.object({
  clientId: v.pipe(v.string(), v.uuid()),
  authority: v.pipe(v.string(), v.url()),
});

/** null where IT has registered nothing yet: the pane then does without the calendar. */
export async function readConfig(): Promise<Registered | null> {
  try {
    const answer = await fetch("./config.json", { cache: "no-cache" });
    return v.parse(configSchema, await answer.json());
  } catch {
    return null;
  }
}
