import { browser } from "wxt/browser";

export interface ToolbarFace {
  readonly title: string;
  readonly badge: string;
  readonly draw: (canvas: OffscreenCanvasRenderingContext2D, size: number) => void;
}

const SIZES = [16, 32] as const;

/** Puts a face on the toolbar button. */
export async function showInToolbar({ title, badge, draw }: ToolbarFace): Promise<void> {
  const imageData = Object.fromEntries(
    SIZES.map((size) => {
      const canvas = new OffscreenCanvas(size, size).getContext("2d");
      if (!canvas) throw new Error("no canvas to draw the toolbar icon on");
      draw(canvas, size);
      return [size, canvas.getImageData(0, 0, size, size)];
    }),
  );
  await Promise.all([
    browser.action.setIcon({ imageData }),
    browser.action.setTitle({ title }),
    browser.action.setBadgeText({ text: badge }),
    browser.action.setBadgeBackgroundColor({ color: "#4d5856" }),
  ]);
}
