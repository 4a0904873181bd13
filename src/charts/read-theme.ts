import type {ChartTheme, ToneColors} from './chart-theme.js';
import {lookOf, TONE_NAMES, type Tone} from './series-look.js';

/** Labels are a little smaller than the page's text. */
const LABEL_SHARE = 0.82;
const LEAST_LABEL_PX = 11;
const TILE_PX = 8;

/**
 * Reads how the page looks now: a canvas knows neither custom properties nor `light-dark()`.
 *
 * @param probe - Element of which the class can be set freely; its `color` is read for each.
 */
export function readTheme(probe: HTMLElement): ChartTheme {
  const color = (name: string): string => {
    probe.className = `probe ${name}`;
    return getComputedStyle(probe).color;
  };
  const forcedColors = matchMedia('(forced-colors: active)').matches;
  const {fontFamily, fontSize} = getComputedStyle(probe);
  const theme = {
    text: color('text'),
    muted: color('muted'),
    hairline: color('hairline'),
    soft: color('soft'),
    accent: color('accent'),
    background: forcedColors ? color('canvas') : (backgroundBehind(probe) ?? color('canvas')),
    fontFamily,
    fontSizePx: Math.max(LEAST_LABEL_PX, Math.round(Number.parseFloat(fontSize) * LABEL_SHARE)),
    forcedColors,
  };
  const tones = TONE_NAMES.map((name) => [name, toneOf(name, color, forcedColors)] as const);
  probe.className = 'probe';
  return {...theme, tones: Object.fromEntries(tones)};
}

function toneOf(name: string, color: (name: string) => string, forcedColors: boolean): ToneColors {
  const line = color(`tone-${name}`);
  return {line, band: color(`tone-${name} band`), bar: forcedColors ? hatched(name, line) : line};
}

/** Where the reader's own few colours are in force, bars differ by their hatching. */
function hatched(name: string, color: string): string | CanvasPattern {
  const {hatchPath} = lookOf(/^\d$/.test(name) ? Number(name) : (name as Tone));
  const tile = document.createElement('canvas');
  tile.width = tile.height = TILE_PX;
  const context = tile.getContext('2d');
  if (!context || hatchPath === '') return color;
  context.strokeStyle = color;
  context.lineWidth = 1.5;
  context.stroke(new Path2D(hatchPath));
  return context.createPattern(tile, 'repeat') ?? color;
}

/** The first background that is not transparent, through shadow roots up to the page. */
function backgroundBehind(start: Element): string | undefined {
  for (let element: Element | null = start; element; element = parentOf(element)) {
    const {backgroundColor} = getComputedStyle(element);
    if (!/^transparent$|, 0\)$|\/ 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return undefined;
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.parentNode;
  return root instanceof ShadowRoot ? root.host : element.parentElement;
}
