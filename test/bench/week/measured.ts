import type { NamedEvent } from "../../../src/domain/classify/naming";
import { at, fold } from "../../domain/balance/made-events";

export { CROWDS, crowd } from "../../domain/balance/made-crowds";

/** In the middle of the week, so that what has been and what is planned are both told. */
export const foldNow = (events: readonly NamedEvent[]) => fold(events, { now: at("2026-11-18", "12:00") });
