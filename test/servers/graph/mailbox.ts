import { instantOf } from "./zones";

export interface Person {
  readonly address: string;
  readonly name?: string;
  readonly type?: "required" | "optional" | "resource";
}

/** What a test says of an event; times are on the wall clock of its zone. */
export interface EventNote {
  readonly subject: string;
  readonly start: string;
  readonly end: string;
  readonly zone?: string;
  readonly isAllDay?: boolean;
  readonly showAs?: string;
  readonly sensitivity?: string;
  readonly categories?: readonly string[];
  readonly attendees?: readonly Person[];
  readonly organizer?: Person;
  readonly isOrganizer?: boolean;
  readonly response?: string;
  readonly location?: string;
  readonly isOnline?: boolean;
}

/** An event as the mailbox holds it: an all-day one begins and ends at midnights that belong to no zone. */
export interface Item extends Required<Omit<EventNote, "start" | "end">> {
  readonly id: string;
  readonly kind: "singleInstance" | "occurrence" | "exception" | "seriesMaster";
  readonly start: number;
  readonly end: number;
  readonly iCalUId: string;
  readonly master: string | null;
  readonly originalStart: number | null;
  readonly isCancelled: boolean;
  readonly revision: number;
  readonly marks: Readonly<Record<string, string>>;
  readonly transactionId: string | null;
  readonly body: string;
}

/** A mail as it lies in one of the two folders that are counted. */
export interface MailNote {
  readonly folder: "inbox" | "sentitems";
  readonly at: string;
  readonly draftedAt?: string;
  readonly sender?: string;
  readonly from?: string;
  readonly conversation?: string;
  readonly importance?: "low" | "normal" | "high";
  readonly subject?: string;
}

export interface StoredMail extends MailNote {
  readonly id: string;
  /** At which change of the mailbox it came into its folder, and went out of it. */
  readonly cameAt: number;
  readonly goneAt: number | null;
}

/** A file in the application's folder of the leader's OneDrive. */
export interface StoredFile {
  readonly text: string;
  readonly tag: string;
}

const OWNER: Person = { address: "leder@kommune.example", name: "Leder" };

/** One leader's mailbox. Everything that a test does to it is what somebody does in Outlook. */
export class Mailbox {
  readonly items = new Map<string, Item>();
  readonly categories = new Map<string, { id: string; displayName: string; color: string }>();
  /** transactionId → id of the event it made. */
  readonly transactions = new Map<string, string>();
  readonly files = new Map<string, StoredFile>();
  /** How often anything was written into the folder: each writing has a tag of its own. */
  writings = 0;
  readonly mails = new Map<string, StoredMail>();
  /** Every change of the mails has a number; a delta token is one. */
  mailChanges = 0;
  /** The most mails that a reading from the beginning told of. */
  told = 0;
  /** Tokens of before are forgotten: 410. */
  tokensFrom = 0;
  #count = 0;

  addMail(note: MailNote): string {
    const id = this.#nextId();
    this.mails.set(id, { ...note, id, cameAt: ++this.mailChanges, goneAt: null });
    return id;
  }

  /** Deleted, or moved into a folder that is not counted. */
  takeMail(id: string): void {
    const held = this.mails.get(id);
    if (held) this.mails.set(id, { ...held, goneAt: ++this.mailChanges });
  }

  /** Moved back into its folder: an immutable id stays with the mail wherever it goes. */
  putBackMail(id: string): void {
    const held = this.mails.get(id);
    if (held) this.mails.set(id, { ...held, cameAt: ++this.mailChanges, goneAt: null });
  }

  /** As when a server was exchanged: it no longer knows what it told to whom. */
  forgetTokens(): void {
    this.tokensFrom = ++this.mailChanges;
  }

  add(note: EventNote): string {
    return this.#put({ ...this.#item(note, "singleInstance"), iCalUId: globalId(this.#count, null) }).id;
  }

  /** A series with the days it is held on; gives the id of the master and of each occurrence. */
  addSeries(note: EventNote, days: readonly string[]): { master: string; occurrences: string[] } {
    const master = this.#put({ ...this.#item(note, "seriesMaster"), iCalUId: globalId(this.#count, null) });
    const number = this.#count;
    const occurrences = days.map((day) => {
      const at = (text: string) => `${day}${text.slice(10)}`;
      const item = this.#item({ ...note, start: at(note.start), end: at(note.end) }, "occurrence");
      const placed = {
        ...item,
        iCalUId: globalId(number, day),
        master: master.id,
        originalStart: item.start,
      };
      return this.#put(placed).id;
    });
    return { master: master.id, occurrences };
  }

  /** Changes an event; an occurrence becomes an exception of its series. */
  change(id: string, change: Partial<Item>): Item {
    const held = this.items.get(id);
    if (!held) throw new Error(`the mailbox holds no ${id}`);
    const kind = held.kind === "occurrence" ? "exception" : held.kind;
    return this.#put({ ...held, kind, ...change, revision: held.revision + 1 });
  }

  move(id: string, start: string, end: string): void {
    const zone = this.items.get(id)?.zone ?? "UTC";
    this.change(id, { start: instantOf(start, zone), end: instantOf(end, zone) });
  }

  delete(id: string): void {
    const held = this.items.get(id);
    if (held?.kind === "seriesMaster")
      for (const item of this.items.values()) if (item.master === id) this.items.delete(item.id);
    this.items.delete(id);
  }

  /** Occurrences, exceptions and single events that touch the range, by start. */
  view(from: number, to: number): Item[] {
    return [...this.items.values()]
      .filter(
        ({ kind, start, end }) => kind !== "seriesMaster" && start < to && (end > from || start >= from),
      )
      .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  }

  create(item: Omit<Item, "id" | "iCalUId" | "revision" | "kind" | "master" | "originalStart">): Item {
    const id = this.#nextId();
    return this.#put({
      ...item,
      id,
      iCalUId: globalId(this.#count, null),
      revision: 1,
      kind: "singleInstance",
      master: null,
      originalStart: null,
    });
  }

  #put(item: Item): Item {
    this.items.set(item.id, item);
    return item;
  }

  #nextId(): string {
    this.#count++;
    return `AAkALg${String(this.#count).padStart(6, "0")}=`;
  }

  #item(note: EventNote, kind: Item["kind"]): Item {
    const zone = note.zone ?? "Romance Standard Time";
    const clock = note.isAllDay === true ? "UTC" : zone;
    return {
      zone,
      isAllDay: false,
      showAs: "busy",
      sensitivity: "normal",
      categories: [],
      attendees: [],
      organizer: OWNER,
      isOrganizer: true,
      response: "organizer",
      location: "",
      isOnline: false,
      ...note,
      id: this.#nextId(),
      kind,
      start: instantOf(note.start, clock),
      end: instantOf(note.end, clock),
      iCalUId: "",
      master: null,
      originalStart: null,
      isCancelled: false,
      revision: 1,
      marks: {},
      transactionId: null,
      body: "",
    };
  }
}

/** Exchange's own form: the day of an occurrence stands inside, zeroes for a series or a single event. */
function globalId(number: number, day: string | null): string {
  const hex = (value: number, width: number) => value.toString(16).toUpperCase().padStart(width, "0");
  const inside = day
    ? hex(Number(day.slice(0, 4)), 4) + hex(Number(day.slice(5, 7)), 2) + hex(Number(day.slice(8)), 2)
    : "00000000";
  return `040000008200E00074C5B7101A82E008${inside}${"0".repeat(24)}10000000${hex(number, 32)}`;
}
