import { BoundariesView } from "./BoundariesView";
import { BreathingView } from "./BreathingView";
import { CalendarsView } from "./CalendarsView";
import { GridView } from "./GridView";
import type { PageProps } from "./page-props";
import { SettingsView } from "./SettingsView";
import { WeekView } from "./WeekView";
import { YourDataView } from "./YourDataView";

const PAGES = {
  week: WeekView,
  activities: GridView,
  boundaries: BoundariesView,
  breathing: BreathingView,
  calendars: CalendarsView,
  settings: SettingsView,
  data: YourDataView,
};

/** The page that the address names. */
export function Page(props: PageProps) {
  const Shown = PAGES[props.page];
  return <Shown {...props} />;
}
