/** The terminal's only way to what lies outside it. */
export { systemClock } from "../platform/clock";
export { readCalendar } from "../sources/ics/read-calendar";
export { writeCalendar } from "../sources/ics/write-calendar";
