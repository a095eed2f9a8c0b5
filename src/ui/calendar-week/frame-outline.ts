interface Range {
  readonly from: number;
  readonly to: number;
}

/** What of `range` is not covered by `others`. */
function bare(range: Range, others: readonly Range[]): Range[] {
  return others.reduce<Range[]>(
    (left, other) =>
      left.flatMap((part) =>
        [
          { from: part.from, to: Math.min(part.to, other.from) },
          { from: Math.max(part.from, other.to), to: part.to },
        ].filter(({ from, to }) => from < to),
      ),
    [range],
  );
}

/** One contour around the hours of the frame over neighbouring days: x counts days, y counts minutes. */
export function frameOutline(days: readonly (readonly Range[])[]): string {
  const lines: string[] = [];
  days.forEach((ranges, x) => {
    for (const range of ranges) {
      lines.push(`M${x} ${range.from}H${x + 1}`, `M${x} ${range.to}H${x + 1}`);
      for (const part of bare(range, days[x - 1] ?? [])) lines.push(`M${x} ${part.from}V${part.to}`);
      for (const part of bare(range, days[x + 1] ?? [])) lines.push(`M${x + 1} ${part.from}V${part.to}`);
    }
  });
  return lines.join("");
}
