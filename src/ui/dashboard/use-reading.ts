import { useCallback, useRef, useState } from "react";
import { addCalendar } from "../../app/add-calendar";
import type { UnreadableReason } from "../../app/ports";
import type { CalendarId } from "../../domain/calendar/event";
import type { DashboardDoors } from "./doors";

/** A file on its way in. */
export interface ReadingJob {
  readonly id: string;
  readonly fileName: string;
  readonly share: number;
  readonly failed: UnreadableReason | null;
}

export interface Readings {
  readonly jobs: readonly ReadingJob[];
  /** `into` puts the file in the place of a calendar that is there already. */
  readonly read: (files: Iterable<File>, into?: CalendarId) => Promise<number>;
  readonly cancel: (id: string) => void;
  readonly dismiss: (id: string) => void;
}

const nameOfFile = (file: File) => file.name.replace(/\.[^.]*$/, "") || file.name;

async function readOne(
  ports: DashboardDoors["ports"],
  id: CalendarId,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<"read" | UnreadableReason> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const calendar = { id, kind: "file", fallbackName: nameOfFile(file), bytes } as const;
    const outcome = await addCalendar(ports, calendar, onProgress, signal);
    return outcome.ok ? "read" : outcome.reason;
  } catch {
    return "reader-failed";
  }
}

/** Reads files one after the other; each can be ended, and one that cannot be read never stops the rest. */
export function useReading({ ports, newId }: DashboardDoors): Readings {
  const [jobs, setJobs] = useState<readonly ReadingJob[]>([]);
  const running = useRef(new Map<string, AbortController>());

  const change = useCallback((id: string, part: Partial<ReadingJob> | null) => {
    setJobs((all) =>
      all.flatMap((job) => (job.id !== id ? [job] : part === null ? [] : [{ ...job, ...part }])),
    );
  }, []);

  const read = useCallback(
    async (files: Iterable<File>, into?: CalendarId) => {
      const wanted = [...files].map((file) => ({ file, id: newId(), abort: new AbortController() }));
      for (const { id, abort } of wanted) running.current.set(id, abort);
      setJobs((all) => [
        ...all.filter((job) => job.failed === null),
        ...wanted.map(({ file, id }) => ({ id, fileName: file.name, share: 0, failed: null })),
      ]);
      let read = 0;
      for (const { file, id, abort } of wanted) {
        const calendar = into ?? (`file-${id}` as CalendarId);
        const outcome = await readOne(ports, calendar, file, (share) => change(id, { share }), abort.signal);
        running.current.delete(id);
        if (outcome === "read") read += 1;
        change(id, outcome === "read" || outcome === "cancelled" ? null : { failed: outcome });
      }
      return read;
    },
    [ports, newId, change],
  );

  const cancel = useCallback((id: string) => running.current.get(id)?.abort(), []);
  const dismiss = useCallback((id: string) => change(id, null), [change]);
  return { jobs, read, cancel, dismiss };
}
