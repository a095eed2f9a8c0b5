import { frameOutline } from "./frame-outline";

interface FrameContourProps {
  readonly frame: readonly (readonly { from: number; to: number }[])[];
  readonly axis: { readonly from: number; readonly to: number };
  /** The column of today, or -1. */
  readonly today: number;
}

/** What lies outside the leader's frame is sunken, and one contour runs around what lies inside. */
export function FrameContour({ frame, axis, today }: FrameContourProps) {
  const top = axis.from * 60;
  const height = (axis.to - axis.from) * 60;
  return (
    <svg
      className="calendar-frame"
      viewBox={`0 ${top} 7 ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="outside" x="0" y={top} width="7" height={height} />
      {frame.map((ranges, x) =>
        ranges.map(({ from, to }) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the seven days never change places
          <rect key={`${x}-${from}`} className="inside" x={x} y={from} width="1" height={to - from} />
        )),
      )}
      {today >= 0 && <rect className="today" x={today} y={top} width="1" height={height} />}
      <path className="contour" d={frameOutline(frame)} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
