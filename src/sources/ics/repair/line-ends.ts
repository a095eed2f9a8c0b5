/** Old Macs end lines with a lone carriage return, and mail gateways have been seen to double it. */
export function unifyLineEnds(text: string): string {
  return /\r(?!\n)/.test(text) ? text.replace(/\r+\n|\r/g, "\n") : text;
}
