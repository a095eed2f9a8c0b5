import { browser } from "wxt/browser";
import { startAccounts } from "./accounts";
import { startBreathing } from "./breathing";
import { startGuard } from "./guard";
import { startNights } from "./nights";
import { startSharing } from "./sharing";
import { catchUpWith, oneAtATime, showWeek } from "./tasks";
import { wire } from "./wiring";

const LOOK = { name: "look", everyMinutes: 10 } as const;

export default defineBackground(() => {
  const doors = wire();
  const catchUp = catchUpWith(doors);
  const keepGuard = oneAtATime(startGuard(doors));
  const keepWord = startBreathing(doors);
  const refreshAccounts = startAccounts(doors, keepWord);
  const share = startSharing(doors);
  const tellOfNights = startNights(doors);
  const look = () => {
    void keepGuard();
    void refreshAccounts();
    void share();
    void showWeek(doors).then(catchUp).then(tellOfNights);
  };
  browser.runtime.onStartup.addListener(look);
  doors.guard.onAccessChange(() => void keepGuard());
  doors.guard.onProfileNews(() => {
    void keepGuard();
    void share();
  });
  doors.onMirrorChange((mirror) => {
    void keepGuard();
    void showWeek(doors, mirror).then(catchUp).then(share);
  });
  void doors.everyMinutes(LOOK.name, LOOK.everyMinutes, look);
  look();
});
