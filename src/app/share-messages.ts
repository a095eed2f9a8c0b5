/** A page of ours asks the background to bring the devices in step now. */
export interface ShareMessage {
  readonly share: "now";
}

export const isShareMessage = (value: unknown): value is ShareMessage =>
  typeof value === "object" && value !== null && "share" in value && value.share === "now";
