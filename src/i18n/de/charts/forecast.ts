import type {forecast as english} from '../../en/charts/forecast.js';

/** German texts of the chart of the forecast. */
export const forecast: typeof english = {
  takeaway: '{usd} für {months}; Risiko 1 zu 10 für mehr als {highUsd}.',
  takeawayReached: 'Die erwarteten Kosten erreichen {budget} im Monat erstmals im {month}.',
  takeawayWithin: 'Die erwarteten Kosten bleiben {months} lang unter {budget} im Monat.',
  months: {one: '{n} Monat', other: '{n} Monate'},
  summary:
    'Mit {model} kosten {months} ab {month} im mittleren aller simulierten Fälle {usd}; in einem von zehn Fällen sind es mehr als {highUsd}, in einem von zehn weniger als {lowUsd}.',
  uncertain:
    'Antworten, und Aufrufe je Runde, wo es mehrere sind, können {share} kürzer oder länger sein als eingegeben. {traffic}',
  certain: 'Nichts gilt als unsicher. {traffic}',
  steady: 'Der Verkehr bleibt wie eingegeben, ebenso die Preise vom {date}.',
  growing: 'Der Verkehr wächst um {growth} im Monat; die Preise vom {date} bleiben.',
  shrinking: 'Der Verkehr schrumpft um {growth} im Monat; die Preise vom {date} bleiben.',
  doesNotFit: 'Manche dieser Unterhaltungen wären zu lang für {model}.',
  lasts: 'Als eine Summe für alle Monate reicht {budget} bis in den {month}.',
  lastsLonger: 'Als eine Summe für alle Monate reicht {budget} länger als {months}.',
  budget: 'Von einem Budget von {budget} für jeden Monat erreichen die erwarteten Kosten erstmals {crossings}.',
  reached: '{share} um den {date}',
  notReached: '{share} in keinem dieser Monate',
  separator: '; ',
  month: 'Monat',
  usd: 'USD im Monat zu 30 Tagen',
  range: '8 von 10 Fällen',
  middle: 'Mittlerer Fall',
  expected: 'Erwartet',
  spent: 'Budget verbraucht',
  never: 'nicht in diesem Monat',
  limit: '{share} des Budgets, {usd}',
  between: '{lowUsd} bis {highUsd}',
  tooLarge: 'Diese Beträge sind zu groß für eine Zeichnung.',
};
