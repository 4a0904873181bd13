import type {frame as english} from '../../en/charts/frame.js';

/** German texts around every chart. */
export const frame: typeof english = {
  cursor: 'Stelle im Diagramm',
  counted: '{axis} {position}',
  at: '{position}: {values}',
  reading: '{series} {value}',
  separator: '; ',
  nothingHere: 'hier wird nichts gezeigt',
  unknown: 'unbekannt',
  range: '{low} bis {high}',
  legend: 'In der Zeichnung zu sehen',
  others: {one: '{n} weiteres', other: '{n} weitere'},
  markers: 'Linien in der Zeichnung',
  table: 'Die Zahlen als Tabelle',
  lowEnd: '{series}, unten',
  highEnd: '{series}, oben',
  copyCsv: 'Als CSV kopieren',
  savePng: 'Als PNG speichern',
  saveFailed: 'Der Browser hat das Speichern nicht erlaubt.',
  notDrawn: 'Die Zeichnung konnte nicht geladen werden. Alle Zahlen stehen in der Tabelle.',
  retry: 'Erneut versuchen',
  notWorkedOut: 'Für diese Eingaben lässt sich das nicht berechnen.',
  settings: 'Einstellungen des Diagramms',
  linear: 'Gerade Achsen statt logarithmischer',
  option: {
    budget: 'Budget, USD',
    growth: 'Wachstum im Monat',
    uncertainty: 'Unsicherheit',
    months: 'Monate voraus',
  },
};
