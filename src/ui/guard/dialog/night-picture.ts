import { svg } from "./elements";

/** Now and the next opening on one line, with what lies between; decorative, as the words say it all. */
export function nightPicture(nowClock: string, thenClock: string, night: string): SVGElement {
  return svg(
    "svg",
    { viewBox: "0 0 372 62", "aria-hidden": "true" },
    svg("rect", { class: "night", x: "28.6", y: "14", width: "286.2", height: "22", rx: "2" }),
    svg("path", { class: "line", d: "M1 36H371" }),
    svg("path", { class: "line", d: "M50.9 8V36" }),
    svg("circle", { class: "dot", cx: "50.9", cy: "8", r: "3.5" }),
    svg("path", { class: "way", d: "M58.9 8C114 -2 243 -2 325.1 22" }),
    svg("path", { class: "then", d: "M329.1 22l6 7 -6 7 -6 -7z" }),
    svg("text", { class: "when", x: "50.9", y: "52" }, nowClock),
    svg("text", { x: "190", y: "29" }, night),
    svg("text", { class: "when", x: "329.1", y: "52" }, thenClock),
  );
}

/** The mark: a line that lifts itself into an arch. */
export const mark = (): SVGElement =>
  svg(
    "svg",
    { width: "20", height: "15", viewBox: "0 0 24 18", "aria-hidden": "true" },
    svg("path", { class: "line", "stroke-width": "2", d: "M1 14h6a5 5.5 0 0 1 10 0h6" }),
  );
