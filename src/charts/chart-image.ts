import {canvasFont, type ChartTheme} from './chart-theme.js';
import {wrapLabel} from './wrap-label.js';

const MARGIN_PX = 16;
const REVOKE_AFTER_MS = 10_000;
const CHARACTER_EM = 0.56;
const TITLE_SHARE = 1.3;

/** A drawing, and the sentence that it proves. */
export interface ImageSource {
  readonly canvas: HTMLCanvasElement;
  readonly theme: ChartTheme;
  readonly title: string;
}

/**
 * Saves a drawing as a PNG on the page's background, with its takeaway above it. The page stays where it is.
 *
 * @param fileName - Suggested to the visitor.
 * @returns Whether the browser made an image of it.
 */
export async function saveImage(source: ImageSource, fileName: string): Promise<boolean> {
  const image = withTitle(source);
  const blob = await new Promise<Blob | null>((resolve) => image.toBlob(resolve, 'image/png'));
  if (!blob) return false;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Some browsers read it only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
  return true;
}

function withTitle({canvas, theme, title}: ImageSource): HTMLCanvasElement {
  const ratio = canvas.width / Math.max(1, canvas.clientWidth);
  const fontPx = theme.fontSizePx * TITLE_SHARE;
  const lines = wrapLabel(title, Math.floor(canvas.clientWidth / (fontPx * CHARACTER_EM)));
  const titlePx = MARGIN_PX + lines.length * fontPx * 1.3;
  const image = document.createElement('canvas');
  image.width = canvas.width + 2 * MARGIN_PX * ratio;
  image.height = canvas.height + (titlePx + 2 * MARGIN_PX) * ratio;
  const context = image.getContext('2d');
  if (!context) return image;
  context.fillStyle = theme.background;
  context.fillRect(0, 0, image.width, image.height);
  context.drawImage(canvas, MARGIN_PX * ratio, (titlePx + MARGIN_PX) * ratio);
  context.scale(ratio, ratio);
  context.font = `600 ${canvasFont({...theme, fontSizePx: fontPx})}`;
  context.fillStyle = theme.text;
  context.textBaseline = 'top';
  lines.forEach((line, index) => context.fillText(line, MARGIN_PX, MARGIN_PX + index * fontPx * 1.3));
  return image;
}
