import type { Theme } from "../office/theme";

/** Puts the Office theme on the page. Where the system forces its own colours the style sheet leaves these out. */
export function wearTheme({ isDark, colours }: Theme): void {
  const { dataset, style } = document.documentElement;
  dataset.theme = isDark ? "dark" : "light";
  if (!colours) {
    delete dataset.office;
    return;
  }
  dataset.office = "";
  for (const [name, colour] of Object.entries(colours)) style.setProperty(`--office-${name}`, colour);
}
