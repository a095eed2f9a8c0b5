const LIGHT = `color-scheme: light; --surface: #fff; --sunken: #eceeeb; --ink: #17201f; --ink-2: #4d5856;
  --line-strong: #7b8583; --on-ink: #fff; --shadow: 0 1px 2px rgb(23 32 31 / .08), 0 12px 32px rgb(23 32 31 / .16);`;
const DARK = `color-scheme: dark; --surface: #1b2122; --sunken: #252c2d; --ink: #edf0ee; --ink-2: #aeb8b5;
  --line-strong: #7d8886; --on-ink: #14191a; --shadow: 0 1px 2px rgb(0 0 0 / .4), 0 16px 40px rgb(0 0 0 / .55);`;

/** The dialog's own look: the tokens of the product, and nothing of the page around it. */
export const DIALOG_STYLE = `
:host(.light) { ${LIGHT} }
:host(.dark) { ${DARK} }
* { box-sizing: border-box; }
.window { position: fixed; z-index: 2147483647; display: block; inset: auto; margin: 0; width: min(420px, calc(100vw - 32px)); max-height: calc(100vh - 32px);
  overflow: auto; overscroll-behavior: contain; padding: 24px; border: 1px solid var(--line-strong);
  border-radius: 12px; background: var(--surface); color: var(--ink); box-shadow: var(--shadow);
  font: 14px/1.45 "Segoe UI Variable Text", "Segoe UI", -apple-system, Inter, system-ui, "Helvetica Neue", sans-serif;
  font-variant-numeric: tabular-nums; text-align: start; letter-spacing: normal; text-transform: none; }
dialog::backdrop { background: transparent; }
.low { bottom: 16px; } .high { top: 16px; }
.start { left: 16px; } .end { right: 16px; }
header { display: flex; align-items: center; gap: 8px; color: var(--ink-2); font-size: 12px; }
h2 { margin: 12px 0 8px; font-size: 21px; font-weight: 600; letter-spacing: -.015em; line-height: 1.2; }
p { margin: 0; }
.why { color: var(--ink-2); }
figure { margin: 16px 0 8px; } figure svg { display: block; width: 100%; height: auto; overflow: visible; }
.line { stroke: var(--ink); stroke-width: 1.5; fill: none; }
.night { fill: var(--sunken); } .dot { fill: var(--ink); }
.way { fill: none; stroke: var(--ink-2); stroke-width: 1.25; stroke-dasharray: 3 3; }
.then { fill: var(--surface); stroke: var(--ink); stroke-width: 1.5; }
svg text { font-size: 12px; text-anchor: middle; fill: var(--ink-2); } svg .when { font-weight: 600; fill: var(--ink); }
label { display: flex; gap: 8px; align-items: flex-start; }
input[type=checkbox] { accent-color: var(--ink); width: 16px; height: 16px; margin: 2px 0 0; flex: none; }
input[type=text] { width: 100%; min-height: 32px; margin: 8px 0 16px; padding: 4px 8px; font: inherit; color: inherit;
  background: var(--surface); border: 1px solid var(--line-strong); border-radius: 6px; }
.acts { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 16px; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
.acts button { flex: 1; min-height: 38px; padding: 5px 12px; border: 1px solid var(--line-strong); border-radius: 6px;
  font-weight: 550; background: var(--surface); }
.acts .main { flex: 1.45; background: var(--ink); border-color: var(--ink); color: var(--on-ink); }
.foot { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 16px; margin-top: 16px; font-size: 12px;
  color: var(--ink-2); }
.foot button { min-height: 24px; text-decoration: underline; text-underline-offset: 3px; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; border-radius: 6px; }
@media (max-height: 560px) {
  .window { padding: 12px 16px; max-height: calc(100vh - 16px); } .low { bottom: 8px; } .high { top: 8px; }
  figure { display: none; } h2 { margin: 4px 0; font-size: 19px; } .acts, .foot { margin-top: 8px; }
  input[type=text] { margin: 4px 0; } .why { margin-bottom: 8px; }
}
@media (max-width: 380px) { .acts { flex-direction: column; } .window { padding-inline: 16px; } }
@media (forced-colors: active) {
  :host(.light), :host(.dark) { --surface: Canvas; --sunken: Canvas; --ink: CanvasText; --ink-2: CanvasText; --line-strong: CanvasText;
    --on-ink: Canvas; --shadow: none; }
  .acts .main { forced-color-adjust: none; background: CanvasText; color: Canvas; }
}`;
