import * as v from "valibot";
import type { ShareFailure, SharePlace, ShareResult } from "../../app/share-ports";
import { type HttpWorld, send } from "../http";
import { roadFailure } from "../source-failure";
import type { GraphClient } from "./client";
import type { GraphRequest } from "./requests";

const FOLDER = "/me/drive/special/approot:";
const FILE = "pusterum-profile.json";

const purpose = "share-profile";
const scope = "Files.ReadWrite.AppFolder";

/** The address to download from carries its own right and takes no token: browsers would not follow Graph's redirect. */
const DOWNLOAD = "@microsoft.graph.downloadUrl";

const fileRequest: GraphRequest = {
  method: "GET",
  path: `${FOLDER}/${FILE}?$select=${encodeURIComponent(`id,eTag,${DOWNLOAD}`)}`,
  purpose,
  isRepeatable: true,
  scope,
};

const writeRequest = (name: string, body: object, tag: string | null): GraphRequest => ({
  method: "PUT",
  path: `${FOLDER}/${name}:/content`,
  body,
  ...(tag === null ? {} : { ifMatch: tag }),
  purpose,
  // Written twice it is the same file; a second try finds its own tag and is told that it came too late.
  isRepeatable: true,
  scope,
});

const itemSchema = v.object({ eTag: v.string(), [DOWNLOAD]: v.optional(v.string()) });

/** The shared file in the folder that OneDrive keeps for this application and nobody else's. */
export function profileFile(world: HttpWorld, client: GraphClient): SharePlace {
  async function write(
    name: string,
    body: object,
    tag: string | null,
  ): Promise<ShareResult<{ tag: string }>> {
    const answer = await client.ask(writeRequest(name, body, tag));
    if (!answer.ok) return failureOf(answer);
    const item = read(answer.text);
    return item ? { ok: true, tag: item.eTag } : { ok: false, reason: "malformed" };
  }

  return {
    read: async (known) => {
      const answer = await client.ask(fileRequest);
      if (!answer.ok)
        return answer.reason === "not-found" ? { ok: true, shared: { state: "none" } } : failureOf(answer);
      const item = read(answer.text);
      const address = item?.[DOWNLOAD];
      if (!item || address === undefined) return { ok: false, reason: "malformed" };
      if (item.eTag === known) return { ok: true, shared: { state: "same" } };
      const request = { method: "GET", url: address, headers: {}, purpose, isRepeatable: true } as const;
      const content = await send(world, request);
      if (!content.ok) return roadFailure(content);
      // Somebody has written in between, and the address has gone with what it led to.
      if (content.status !== 200) return { ok: false, reason: "changed-elsewhere" };
      return { ok: true, shared: { state: "held", text: content.text, tag: item.eTag } };
    },
    write: async (text, tag) => {
      // A 404 passes: what is said not to be there is asked for once more, so that nothing is written over unread. Two
      // devices that both write first come together at their next round, since neither knows the other's writing.
      const there = tag === null ? await client.ask(fileRequest) : null;
      if (there?.ok) return { ok: false, reason: "changed-elsewhere" };
      if (there && there.reason !== "not-found") return failureOf(there);
      return write(FILE, JSON.parse(text) as object, tag);
    },
    // What cannot be read may not even be JSON: it is kept as a text inside one.
    setAside: (text, name) => write(`${name}.json`, { unreadable: text }, null),
  };
}

const failureOf = (failure: ShareFailure): ShareFailure =>
  failure.reason === "refused" && failure.detail?.startsWith("507")
    ? { ok: false, reason: "no-room" }
    : failure;

function read(json: string): v.InferOutput<typeof itemSchema> | null {
  try {
    return v.parse(itemSchema, JSON.parse(json));
  } catch {
    return null;
  }
}
