import { useId } from "react";

interface FilePickerProps {
  readonly label: string;
  readonly multiple: boolean;
  readonly isMain?: boolean;
  readonly accept?: string;
  readonly testId?: string;
  /** What the button is about, for readers, where its label alone does not say. */
  readonly describedAs?: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The browser's own file field, dressed as a button. */
export function FilePicker({
  label,
  multiple,
  isMain = false,
  accept = ".ics,.ical,.ifb,text/calendar",
  testId,
  describedAs,
  onFiles,
}: FilePickerProps) {
  const id = useId();
  return (
    <span className="file-picker">
      <input
        id={id}
        type="file"
        className="sr"
        accept={accept}
        multiple={multiple}
        data-testid={testId}
        aria-label={describedAs}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <label htmlFor={id} className={isMain ? "btn main" : "btn"}>
        {label}
      </label>
    </span>
  );
}
