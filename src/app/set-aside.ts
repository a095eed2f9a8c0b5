import * as v from "valibot";

const wrapped = v.object({ unreadable: v.string() });
const NOTE = /^X-PUSTERUM-PROFILE(?:;[^:]*)?:(.*)$/imu;

/**
 * A text that was kept aside beside the shared file, taken out of what it was kept in: JSON in OneDrive, a note in a
 * calendar's collection. Any other text as it is.
 */
export function outOfKeeping(text: string): string {
  try {
    const held = v.safeParse(wrapped, JSON.parse(text));
    return held.success ? held.output.unreadable : text;
  } catch {
    const [, content] = NOTE.exec(text.replace(/\r?\n[ \t]/gu, "")) ?? [];
    return content === undefined ? text : (decoded(content.trim()) ?? text);
  }
}

function decoded(content: string): string | null {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)));
  } catch {
    return null;
  }
}
