import type { IconFace } from "./icon";

/** Hues that hold against light and dark toolbars alike; the icon never learns which it stands in. */
const INK = "#6f7b79";
const GIVE = "#c98a1f";
const DRAIN = "#4c72b8";
const HATCH = "#b4c8ea";

type Canvas = Pick<
  OffscreenCanvasRenderingContext2D,
  | "clearRect"
  | "fillRect"
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "ellipse"
  | "stroke"
  | "fill"
  | "save"
  | "restore"
  | "rect"
  | "clip"
  | "setLineDash"
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "lineCap"
  | "globalCompositeOperation"
>;

/** The mark, drawn from the week: giving above the line, draining hatched below, the arch while a breathing space is ahead. */
export function drawIcon(canvas: Canvas, size: number, face: IconFace): void {
  const u = size / 16;
  const middle = 8 * u;
  const reach = 6.2 * u;
  const gap = 1.2 * u;
  canvas.clearRect(0, 0, size, size);
  canvas.fillStyle = GIVE;
  if (face.giving > 0)
    canvas.fillRect(2 * u, middle - gap - reach * face.giving, 12 * u, reach * face.giving);
  if (face.draining > 0) hatched(canvas, 2 * u, middle + gap, 12 * u, reach * face.draining, u);
  if (face.hasArch) {
    carve(canvas, size, middle, 4.4 * u, 4.6 * u);
    canvas.fillStyle = GIVE;
    canvas.beginPath();
    canvas.ellipse(middle, middle - 0.6 * u, 1.7 * u, 1.7 * u, 0, Math.PI, 2 * Math.PI);
    canvas.fill();
  }
  canvas.strokeStyle = INK;
  canvas.lineWidth = 1.6 * u;
  canvas.lineCap = face.isStale ? "butt" : "round";
  if (face.isStale) canvas.setLineDash([1.5 * u, 1.5 * u]);
  canvas.beginPath();
  canvas.moveTo(0.9 * u, middle);
  if (face.hasArch) {
    canvas.lineTo(4.9 * u, middle);
    canvas.ellipse(middle, middle, 3.1 * u, 3.4 * u, 0, Math.PI, 2 * Math.PI);
  }
  canvas.lineTo(15.1 * u, middle);
  canvas.stroke();
  canvas.setLineDash([]);
}

function hatched(canvas: Canvas, x: number, y: number, width: number, height: number, u: number): void {
  canvas.fillStyle = DRAIN;
  canvas.fillRect(x, y, width, height);
  canvas.save();
  canvas.beginPath();
  canvas.rect(x, y, width, height);
  canvas.clip();
  canvas.strokeStyle = HATCH;
  canvas.lineWidth = 0.8 * u;
  canvas.beginPath();
  for (let at = x - height; at < x + width; at += 3.2 * u) {
    canvas.moveTo(at, y + height);
    canvas.lineTo(at + height, y);
  }
  canvas.stroke();
  canvas.restore();
}

/** Clears room around the arch, so that it stays readable before a full block. */
function carve(canvas: Canvas, size: number, middle: number, rx: number, ry: number): void {
  canvas.save();
  canvas.globalCompositeOperation = "destination-out";
  canvas.beginPath();
  canvas.ellipse(size / 2, middle, rx, ry, 0, Math.PI, 2 * Math.PI);
  canvas.fill();
  canvas.restore();
}
