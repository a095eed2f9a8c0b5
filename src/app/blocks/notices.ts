import type { Told } from "../speak-up";
import type { BlocksLook } from "./look-at-blocks";

export interface BlockNotice extends Told {
  readonly about: "landed" | "ended";
  readonly title: string;
}

/** A meeting on a block, and a block that is over: each asks for one press. */
export function noticesIn({ landed, toAnswer }: Pick<BlocksLook, "landed" | "toAnswer">): BlockNotice[] {
  const ended = toAnswer
    ? [
        {
          id: `ended ${toAnswer.uid}`,
          about: "ended" as const,
          title: toAnswer.booking.title,
          place: `#breathing=${toAnswer.uid}`,
        },
      ]
    : [];
  return [
    ...landed.map(({ block, meeting }) => ({
      id: `landed ${block.uid} ${meeting.event.uid} ${block.booking.start}`,
      about: "landed" as const,
      title: meeting.event.title,
      place: "#breathing",
    })),
    ...ended,
  ];
}
