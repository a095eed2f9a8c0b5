/** The worker is a surface of its own: it needs the reader and nothing of the page's. */
export type { AskWorker, ToldByWorker } from "../../../platform/worker-reader";
export { readCalendar } from "../../../sources/ics/read-calendar";
