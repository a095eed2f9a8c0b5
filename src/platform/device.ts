import { browser } from "wxt/browser";
import { defaultFrames, type Frames } from "../domain/boundary/frames";
import { COPENHAGEN, isZone } from "../domain/time/zones";

/** The frames that fit the browser's language and the device's zone, until the leader has chosen. */
export function deviceFrames(): Frames {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return defaultFrames(browser.i18n.getUILanguage(), isZone(zone) ? zone : COPENHAGEN);
}
