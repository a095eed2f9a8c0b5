/** Old Macs end lines with a lone carriage return, and mail gateways have been seen to double it. */
export function unifyLineEnds(text: string): string {
  if (!/\r(?!\n)/.test(text)) return text;
  return text.replace(/\r+\n?/g, (run) => (run.endsWith("\n") ? "\n" : "\n".repeat(run.length)));
}
