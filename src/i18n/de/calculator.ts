import type {calculator as english} from '../en/calculator.js';

/** German texts of the calculator's sections. */
export const calculator: typeof english = {
  sections: 'Ansichten der Antwort',
  section: {
    compare: 'Vergleich',
    anatomy: 'Wofür es anfällt',
    plans: 'API oder Abo',
    tiers: 'Klassen',
    forecast: 'Prognose',
    advice: 'Was sich ändern ließe',
    measure: 'Eigene Daten',
  },
  fold: {
    traffic: 'Wann ändert sich die Reihenfolge?',
    map: 'Welches Modell gewinnt wo?',
    history: 'Hat sich der Preis geändert?',
    ledger: 'Token × Preis, Zeile für Zeile',
    assumptions: 'Was angenommen wurde',
    sensitivity: 'Was bewegt die Zahl am stärksten?',
    savings: 'Was würden mehrere Änderungen zusammen sparen?',
  },
  inputs: 'Arbeitslast ändern',
  assumptions: {one: '{n} Annahme', other: '{n} Annahmen'},
};
