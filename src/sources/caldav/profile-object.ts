import type { ShareFailure, SharePlace, ShareResult } from "../../app/share-ports";
import type { Instant } from "../../domain/time/instant";
import { writeLine, writeText } from "../ics/text/write-line";
import { readObjects, remoteOf } from "./collection";
import type { Dav } from "./dav";
import { textOf } from "./props";

const NAME = "Pusterum";
const FILE = "pusterum-profile";
const CONTENT = "X-PUSTERUM-PROFILE";

/** The shared file as a note in a collection of its own: a CalDAV server keeps nothing but calendar objects. */
export function profileObject(dav: Dav, home: string, now: () => Instant): SharePlace {
  const collection = new URL("pusterum/", home).href;
  const addressOf = (name: string) => new URL(`${name}.ics`, collection).href;

  async function tagOf(name: string): Promise<ShareResult<{ readonly tag: string | null }>> {
    const state = await dav.propfind(addressOf(name), ["d:getetag"], "0", "share-profile");
    if (!state.ok) return state.reason === "not-found" ? { ok: true, tag: null } : failureOf(state);
    const entry = state.entries[0];
    if (!entry || entry.status === 404) return { ok: true, tag: null };
    const tag = textOf(entry.props.getetag);
    return tag === "" ? { ok: false, reason: "malformed" } : { ok: true, tag };
  }

  async function write(
    name: string,
    text: string,
    tag: string | null,
  ): Promise<ShareResult<{ tag: string | null }>> {
    const address = addressOf(name);
    const note = noteOf(name, text, now());
    let stored =
      tag === null
        ? await dav.create(address, note, "share-profile")
        : await dav.update(address, note, tag, "share-profile");
    if (!stored.ok && tag === null && (await tagOf(name)).ok) {
      // A server without the collection says "conflict", as it does when there is such an object already.
      const made = await dav.makeCollection(collection, NAME);
      if (made.ok) stored = await dav.create(address, note, "share-profile");
    }
    return stored.ok ? { ok: true, tag: stored.etag } : failureOf(stored);
  }

  return {
    read: async (known) => {
      const state = await tagOf(FILE);
      if (!state.ok) return state;
      if (state.tag === null) return { ok: true, shared: { state: "none" } };
      if (state.tag === known) return { ok: true, shared: { state: "same" } };
      const content = await readObjects(dav, collection, [remoteOf(addressOf(FILE))], "share-profile");
      if (!content.ok) return failureOf(content);
      const [object] = content.objects;
      if (!object?.text) return { ok: false, reason: "changed-elsewhere" };
      return { ok: true, shared: { state: "held", text: contentOf(object.text), tag: object.etag } };
    },
    write: (text, tag) => write(FILE, text, tag),
    setAside: async (text, name) => {
      const kept = await write(name, text, null);
      return kept.ok || kept.reason === "changed-elsewhere" ? { ok: true } : kept;
    },
  };
}

const failureOf = (failure: ShareFailure): ShareFailure =>
  failure.reason === "refused" && failure.detail === "507" ? { ok: false, reason: "no-room" } : failure;

function noteOf(uid: string, text: string, at: Instant): string {
  const bytes = new TextEncoder().encode(text);
  const content = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Pusterum//EN",
    "BEGIN:VJOURNAL",
    `UID:${uid}`,
    `DTSTAMP:${new Date(at).toISOString().replace(/[-:]|\.\d{3}/gu, "")}`,
    `SUMMARY:${NAME}`,
    "CLASS:PRIVATE",
    `DESCRIPTION:${writeText("Pusterum keeps here what its owner has said in it, for their other devices.")}`,
    `${CONTENT}:${content}`,
    "END:VJOURNAL",
    "END:VCALENDAR",
  ]
    .map(writeLine)
    .join("");
}

/** Servers write properties anew in their own way. A note that holds nothing of ours is given as it is, to be kept aside. */
const LINE = new RegExp(`^${CONTENT}(?:;[^:]*)?:(.*)$`, "imu");

function contentOf(note: string): string {
  const content = LINE.exec(note.replace(/\r?\n[ \t]/gu, ""))?.[1]?.trim();
  if (!content) return note;
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)));
  } catch {
    return note;
  }
}
