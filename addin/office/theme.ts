/** What the pane takes over of the Office theme; null where its colours are no ground for text to be read on. */
export interface Theme {
  readonly isDark: boolean;
  readonly colours: { readonly ground: string; readonly raised: string; readonly ink: string } | null;
}

/** Our secondary text and the marks of energy are readable on a ground that differs so much from its ink. */
const CLEAR = 10;
const COLOUR = /^#[0-9a-f]{6}$/iu;

const channel = (part: string): number => {
  const share = Number.parseInt(part, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) +
  0.7152 * channel(colour.slice(3, 5)) +
  0.0722 * channel(colour.slice(5, 7));

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

const colourOf = (read: () => unknown): string | null => {
  try {
    const value = read();
    return typeof value === "string" && COLOUR.test(value) ? value : null;
  } catch {
    return null;
  }
};

/** Outlook tells its theme by colours alone; whether it is a dark one follows from them. */
export function themeOf(told: Office.OfficeTheme | undefined): Theme {
  const ground = colourOf(() => told?.bodyBackgroundColor);
  const ink = colourOf(() => told?.bodyForegroundColor);
  if (ground === null || ink === null) return { isDark: false, colours: null };
  const isDark = luminance(ground) < luminance(ink);
  if (contrast(ground, ink) < CLEAR) return { isDark, colours: null };
  const control = colourOf(() => told?.controlBackgroundColor);
  const raised = control !== null && contrast(control, ink) >= CLEAR ? control : ground;
  return { isDark, colours: { ground, raised, ink } };
}
