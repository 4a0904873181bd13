/** Space kept to the edges of the window, px. */
const MARGIN = 8;
const GAP = 4;
/** As wide as a popover may be, px and share of the window; `popoverStyles` say the same. */
const MOST_WIDTH = 300;
const MOST_SHARE = 0.9;

/**
 * Puts a popover right under its anchor, or right above where there is more room, inside the window.
 *
 * The top layer knows no parent, and a popover that is about to show has no size yet: it is held by the edge that faces
 * its anchor.
 */
export function placeNear(anchor: Element, popover: HTMLElement): void {
  const {left, right, top, bottom} = anchor.getBoundingClientRect();
  const {clientWidth, clientHeight} = anchor.ownerDocument.documentElement;
  const isRtl = getComputedStyle(anchor).direction === 'rtl';
  const room = clientWidth - Math.min(MOST_WIDTH, MOST_SHARE * clientWidth) - MARGIN;
  const offset = `${Math.max(MARGIN, Math.min(isRtl ? clientWidth - right : left, room))}px`;
  const isAbove = bottom > clientHeight / 2;
  const sides = {
    left: isRtl ? 'auto' : offset,
    right: isRtl ? offset : 'auto',
    top: isAbove ? 'auto' : `${bottom + GAP}px`,
    bottom: isAbove ? `${clientHeight - top + GAP}px` : 'auto',
  };
  for (const [side, value] of Object.entries(sides)) popover.style.setProperty(side, value);
}
