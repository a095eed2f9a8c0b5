import { browser } from "wxt/browser";
import { startGuard } from "./guard";
import { startLinks } from "./links";
import { catchUpWith, oneAtATime, showWeek } from "./tasks";
import { wire } from "./wiring";

const LOOK = { name: "look", everyMinutes: 10 } as const;

export default defineBackground(() => {
  const doors = wire();
  const catchUp = catchUpWith(doors);
  const keepGuard = oneAtATime(startGuard(doors));
  const refreshLinks = startLinks(doors);
  const look = () => {
    void keepGuard();
    void refreshLinks();
    void showWeek(doors).then(catchUp);
  };
  browser.runtime.onStartup.addListener(look);
  doors.onMirrorChange((mirror) => {
    void keepGuard();
    void showWeek(doors, mirror).then(catchUp);
  });
  void doors.everyMinutes(LOOK.name, LOOK.everyMinutes, look);
  look();
});
