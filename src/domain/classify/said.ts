import type { EventShape } from "./event-shape";
import { type Folded, fold, withoutPrefixes } from "./fold";

/** The words of an event, brought once to the form that both readers read. */
export interface Said {
  readonly bare: string;
  readonly title: Folded;
  readonly location: Folded;
  readonly body: Folded;
}

const NOTHING: Folded = { text: " ", capitals: [], words: [] };
const MOST_BODY = 400;
/** Invitations of meeting services begin so. */
const INVITATIONS = [
  "________",
  "------------",
  "********",
  "microsoft teams",
  "join zoom",
  "zoom meeting",
  "webex",
  "meet.google",
];

/** Invitations of meeting services say how to join, never what it is about. */
export function withoutInvitation(body: string): string {
  if (body === "") return "";
  const short = body.slice(0, MOST_BODY);
  const lower = short.toLowerCase();
  let cut = short.length;
  for (const beginning of INVITATIONS) {
    const at = lower.indexOf(beginning);
    if (at >= 0 && at < cut) cut = at;
  }
  return short.slice(0, cut).trim();
}

export function saidIn(event: EventShape): Said {
  const bare = withoutPrefixes(event.title);
  const body = withoutInvitation(event.body);
  return {
    bare,
    title: fold(bare),
    location: event.location === "" ? NOTHING : fold(event.location),
    body: body === "" ? NOTHING : fold(body),
  };
}
