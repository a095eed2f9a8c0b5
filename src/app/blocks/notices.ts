import type { BlocksLook } from "./look-at-blocks";

/** What a leader is told of once, where notifications are allowed. */
export interface BlockNotice {
  /** Told once by this name. */
  readonly id: string;
  readonly about: "landed" | "ended";
  readonly title: string;
  /** Where in the dashboard it is answered. */
  readonly place: string;
}

export interface BlockNotices {
  isAllowed(): Promise<boolean>;
  tell(notice: BlockNotice): Promise<void>;
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
