import type {traffic as english} from '../../en/charts/traffic.js';

/** German texts of the chart that shows what more or less traffic costs. */
export const traffic: typeof english = {
  x: 'Unterhaltungen im Monat',
  y: 'USD im Monat',
  unfit: '{model} (passt nicht)',
  plan: {one: '{plan}', other: '{plan} für {n} Personen'},
  here: 'Sie sind hier: {n}',
  breakEven: '{plan} lohnt sich ab {n}',
  undercuts: 'Ab etwa {n} Unterhaltungen ist {plan} günstiger als {model}.',
  mayUndercut: 'Ab etwa {n} Unterhaltungen kann {plan} günstiger sein als {model}.',
  cheapest: '{model} ist bei jedem Verkehr am günstigsten.',
  alone: 'Die Kosten wachsen mit dem Verkehr: {usd} je 1.000 Unterhaltungen.',
  free: 'Bei keinem Verkehr wird etwas berechnet.',
  mine: 'Bei Ihren {n} Unterhaltungen im Monat kostet {model} {usd}.',
  mineCheapest: 'Bei Ihren {n} Unterhaltungen im Monat kostet {model} {usd}, am wenigsten von {count} Modellen.',
  mineDearer: 'Bei Ihren {n} Unterhaltungen im Monat kostet {model} {usd} und {other}, das günstigste, {otherUsd}.',
  inStep: 'Bei jedem Modell wachsen die Kosten mit dem Verkehr, daher bleibt ihre Reihenfolge immer gleich.',
  freeModel: '{model} ist kostenlos, was eine logarithmische Achse nicht zeigen kann.',
  unfitModel: '{model} fasst nicht die ganze Unterhaltung und bleibt aus der Rangfolge heraus.',
  breaksEven: 'Bei {n} Unterhaltungen kosten {plan} und {model} gleich viel: {usd} im Monat.',
  limitsUnknown: 'Ob {plan} so viele erlaubt, ist nicht veröffentlicht.',
  limitsEstimated: 'Manche Grenzen der Abos sind Schätzungen, die andere gemessen haben.',
  neverPays: 'Soweit bekannt, kostet hier kein Abo von {vendor} weniger als {model}.',
  notForProducts: 'Abos von {vendor} fehlen: von keinem ist bekannt, dass es ein Produkt abdeckt.',
  tooLarge: 'Die Kosten sind zu groß für eine Zeichnung.',
};
