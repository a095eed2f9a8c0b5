import type { ProfileRecord } from "../profile/records";
import { blockOfUid } from "./block-id";
import type { BookedRecord } from "./booking";

/** The bookings among the leader's records, in order of time. */
export function bookingsIn(records: Iterable<ProfileRecord>): BookedRecord[] {
  const found: BookedRecord[] = [];
  for (const record of records) {
    if (record.kind !== "block" || record.value === null) continue;
    const id = blockOfUid(record.id);
    if (id) found.push({ id, uid: record.id, booking: record.value });
  }
  return found.sort((a, b) => a.booking.start - b.booking.start || (a.uid < b.uid ? -1 : 1));
}
