import { browser } from "wxt/browser";
import { everyMinutes } from "../../platform/alarms";
import { onMirrorChange } from "../../platform/mirror";
import { catchUp, showWeek } from "./tasks";

const LOOK = { name: "look", everyMinutes: 10 } as const;

export default defineBackground(() => {
  const look = () => void showWeek().then(catchUp);
  browser.runtime.onStartup.addListener(look);
  onMirrorChange((mirror) => void showWeek(mirror).then(catchUp));
  void everyMinutes(LOOK.name, LOOK.everyMinutes, look);
  look();
});
