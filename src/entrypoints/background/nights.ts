import { tellOfNights } from "../../app/tell-of-nights";
import { oneAtATime } from "./tasks";
import type { BackgroundDoors } from "./wiring";

/** The background's part of rest: says once that a short night is ahead, to whoever has asked for it. */
export const startNights = ({ ports }: BackgroundDoors): (() => Promise<void>) =>
  oneAtATime(() => tellOfNights(ports));
