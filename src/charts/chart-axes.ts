import type {ChartOptions as ChartJsOptions, Scale} from 'chart.js';
import {positionDomain, valueDomain} from './chart-domain.js';
import {hasCategories, shownSeries, type ChartScene} from './chart-scene.js';
import type {ChartTheme} from './chart-theme.js';
import {linearTicks, logTicks} from './chart-ticks.js';
import type {ChartAxis} from './chart-view.js';
import {wrapLabel} from './wrap-label.js';

/** Room that one label needs, in font sizes. */
const TICK_WIDTH_EM = 7;
const TICK_HEIGHT_EM = 3.6;
const CHARACTER_EM = 0.56;

/** Share of the width that names beside lying bars may take. */
const NAMES_SHARE = 0.32;

/** One entry of Chart.js' `scales`. */
export type AxisOptions = NonNullable<NonNullable<ChartJsOptions<'bar' | 'line'>['scales']>[string]>;

/** Lays out the axis along which the positions stand. */
export function positionAxis(scene: ChartScene): AxisOptions {
  const {view, theme} = scene;
  if (hasCategories(view)) return categoryAxis(scene);
  const isWhole = view.positions.every((position) => Number.isInteger(position));
  return {
    ...numericAxis(view.x, theme, isWhole),
    ...positionDomain(view),
    title: titleOf(view.x, theme),
    grid: {display: false},
  };
}

/** Lays out the axis of the values. */
export function valueAxis(scene: ChartScene): AxisOptions {
  const {view, theme} = scene;
  return {
    ...numericAxis(view.y, theme, false),
    ...valueDomain(view, shownSeries(scene)),
    title: view.lying ? titleOf(view.y, theme) : {display: false},
    grid: {display: true, color: theme.hairline, lineWidth: 1, drawTicks: false},
  };
}

function numericAxis({scale, format}: ChartAxis, theme: ChartTheme, isWhole: boolean): AxisOptions {
  return {
    type: scale === 'log' ? 'logarithmic' : 'linear',
    border: {display: false},
    ticks: {...tickLook(theme), callback: (value: number | string) => format(Number(value))},
    afterBuildTicks: (axis: Scale) => {
      const room = axis.isHorizontal()
        ? axis.chart.width / (TICK_WIDTH_EM * theme.fontSizePx)
        : axis.chart.height / (TICK_HEIGHT_EM * theme.fontSizePx);
      const most = Math.max(2, Math.min(10, Math.floor(room)));
      const values = scale === 'log' ? logTicks(axis, most) : linearTicks(axis, most, isWhole);
      axis.ticks = values.map((value) => ({value}));
    },
  };
}

function categoryAxis({view, theme}: ChartScene): AxisOptions {
  const names = view.x.categories ?? view.positions.map(view.x.format);
  const isLying = view.lying === true;
  return {
    type: 'category',
    offset: view.series.some(({shape}) => shape === 'bar'),
    border: {display: false},
    grid: {display: false},
    title: isLying ? {display: false} : titleOf(view.x, theme),
    ticks: {
      ...tickLook(theme),
      autoSkip: !isLying,
      callback(this: Scale, value: number | string) {
        const width = isLying ? this.chart.width * NAMES_SHARE : this.chart.width / Math.min(names.length, 12);
        return wrapLabel(
          names[Number(value)] ?? '',
          Math.max(4, Math.floor(width / (theme.fontSizePx * CHARACTER_EM))),
        );
      },
    },
  };
}

function tickLook(theme: ChartTheme) {
  return {
    color: theme.muted,
    font: {
      family: theme.fontFamily,
      size: theme.fontSizePx,
      weight: 'normal',
      style: 'normal',
      lineHeight: 1.25,
    } as const,
    maxRotation: 0,
    minRotation: 0,
    autoSkip: true,
    autoSkipPadding: 10,
    padding: 6,
    display: true,
    backdropPadding: 0,
    showLabelBackdrop: false,
    textStrokeWidth: 0,
  };
}

function titleOf({label}: ChartAxis, theme: ChartTheme) {
  const font = {
    family: theme.fontFamily,
    size: theme.fontSizePx,
    weight: 'normal',
    style: 'normal',
    lineHeight: 1.25,
  } as const;
  return {
    display: label !== '',
    text: label,
    color: theme.muted,
    font,
    padding: {top: 2, bottom: 0},
    align: 'end',
  } as const;
}
