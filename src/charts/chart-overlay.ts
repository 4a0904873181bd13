import type {Chart, Plugin, ScriptableContext} from 'chart.js';
import {drawCursorBehind, drawCursorDots} from './overlay-cursor.js';
import {drawEndLabels, endLabelRoom} from './overlay-end-labels.js';
import {drawMarkers, markerRows} from './overlay-markers.js';
import type {ChartScene} from './chart-scene.js';
import {canvasFont} from './chart-theme.js';

const LINE_HEIGHT = 1.4;

export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/**
 * Draws what Chart.js does not: the data cursor, marker lines, names at the ends of lines, the unit above the axis.
 *
 * It belongs to one chart and is never registered, so other charts on the page know nothing of it.
 *
 * @param scene - Asked at every drawing: the cursor moves without an update.
 * @param drawn - Told after every drawing: only now it is known where the axes are.
 */
export function overlayPlugin(scene: () => ChartScene, drawn: (chart: Chart) => void): Plugin<'line' | 'bar'> {
  return {
    id: 'tokenCostOverlay',
    beforeDatasetsDraw: (chart) => drawCursorBehind(chart, scene()),
    afterDatasetsDraw: (chart) => {
      drawMarkers(chart, scene());
      drawCursorDots(chart, scene());
      drawEndLabels(chart, scene());
      drawUnit(chart, scene());
    },
    afterDraw: drawn,
  };
}

/** @returns Room around the axes; it depends on the size of the chart, so Chart.js asks for it. */
export function overlayPadding(scene: ChartScene): (context: ScriptableContext<'line' | 'bar'>) => Padding {
  const {view, theme} = scene;
  return ({chart}) => {
    const rows = markerRows(chart, scene) + (view.lying ? 0 : 1.2);
    const top = Math.max(6, rows * theme.fontSizePx * LINE_HEIGHT + 6);
    return {top, right: Math.max(10, endLabelRoom(chart, scene)), bottom: 0, left: 0};
  };
}

function drawUnit({ctx}: Chart, {view, theme}: ChartScene): void {
  if (view.lying) return;
  ctx.save();
  ctx.font = canvasFont(theme);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'top';
  ctx.fillStyle = theme.muted;
  ctx.fillText(view.y.label, 0, 0);
  ctx.restore();
}
