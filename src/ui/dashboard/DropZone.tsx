import { type ReactNode, useEffect, useState } from "react";
import type { Words } from "../words/words";

interface DropZoneProps {
  readonly words: Words;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** A file may be dropped anywhere on the page; the page says so while one hovers over it. */
export function DropZone({ words, onFiles, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [onFiles]);
  return (
    <>
      {children}
      {isOver && (
        <div className="drop-here" aria-hidden="true">
          <p>{words.t("calendars.dropHere")}</p>
        </div>
      )}
    </>
  );
}
