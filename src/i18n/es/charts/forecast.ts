import type {forecast as english} from '../../en/charts/forecast.js';

/** Spanish texts of the chart of the forecast. */
export const forecast: typeof english = {
  takeaway: '{usd} en {months}; 1 de cada 10 casos supera {highUsd}.',
  takeawayReached: 'El coste esperado llega a {budget} al mes en {month}.',
  takeawayWithin: 'El coste esperado sigue bajo {budget} al mes durante {months}.',
  months: {one: '{n} mes', other: '{n} meses'},
  summary:
    'En {model}, {months} desde {month} cuestan {usd} en el caso central de los simulados; 1 de cada 10 casos pasa de {highUsd} y 1 de cada 10 queda por debajo de {lowUsd}.',
  uncertain:
    'Las respuestas, y las llamadas por turno donde hay varias, pueden ser un {share} más cortas o largas que lo indicado. {traffic}',
  certain: 'Nada se toma por incierto. {traffic}',
  steady: 'El tráfico sigue como se indicó, igual que los precios del {date}.',
  growing: 'El tráfico crece un {growth} al mes; los precios del {date} siguen.',
  shrinking: 'El tráfico baja un {growth} al mes; los precios del {date} siguen.',
  doesNotFit: 'Algunas de estas conversaciones serían demasiado largas para {model}.',
  lasts: 'Como una sola suma para todos los meses, {budget} se agota en {month}.',
  lastsLonger: 'Como una sola suma para todos los meses, {budget} dura más de {months}.',
  budget: 'De un presupuesto de {budget} para cada mes, el coste esperado llega por primera vez a {crossings}.',
  reached: '{share} hacia el {date}',
  notReached: '{share} en ninguno de estos meses',
  separator: '; ',
  month: 'Mes',
  usd: 'USD al mes de 30 días',
  range: '8 de cada 10 casos',
  middle: 'Caso central',
  expected: 'Esperado',
  spent: 'Presupuesto gastado',
  never: 'no este mes',
  limit: '{share} del presupuesto, {usd}',
  between: '{lowUsd} a {highUsd}',
  tooLarge: 'Estos importes son demasiado grandes para dibujarlos.',
};
