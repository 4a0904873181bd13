import type {frame as english} from '../../en/charts/frame.js';

/** Spanish texts around every chart. */
export const frame: typeof english = {
  cursor: 'Punto del gráfico',
  counted: '{axis} {position}',
  at: '{position}: {values}',
  reading: '{series} {value}',
  separator: '; ',
  nothingHere: 'aquí no se muestra nada',
  unknown: 'desconocido',
  range: '{low} a {high}',
  legend: 'Se ve en el dibujo',
  others: {one: '{n} más', other: '{n} más'},
  markers: 'Líneas del dibujo',
  table: 'Las cifras en una tabla',
  lowEnd: '{series}, mínimo',
  highEnd: '{series}, máximo',
  copyCsv: 'Copiar como CSV',
  savePng: 'Guardar como PNG',
  saveFailed: 'El navegador no permitió guardar.',
  notDrawn: 'El dibujo no se pudo cargar. Todas las cifras están en la tabla.',
  retry: 'Reintentar',
  notWorkedOut: 'Esto no se puede calcular con estos datos.',
  settings: 'Ajustes de este gráfico',
  linear: 'Ejes rectos en vez de logarítmicos',
  option: {
    budget: 'Presupuesto, USD',
    growth: 'Crecimiento al mes',
    uncertainty: 'Incertidumbre',
    months: 'Meses por delante',
  },
};
