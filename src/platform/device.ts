import { defaultFrames, type Frames } from "../domain/boundary/frames";
import { COPENHAGEN, isZone } from "../domain/time/zones";
import { nativeBrowser } from "./native-browser";

/** The frames that fit where the device is and the language its sentences are in, until the leader has chosen. */
export function deviceFrames(): Frames {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  // The browser's own name for its language can differ from the catalogue that it took.
  const locale = nativeBrowser.i18n.getMessage("@@ui_locale") || nativeBrowser.i18n.getUILanguage();
  return defaultFrames(locale, isZone(zone) ? zone : COPENHAGEN);
}
