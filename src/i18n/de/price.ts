import type {price as english} from '../en/price.js';

/** German texts of a price in a sentence. */
export const price: typeof english = {
  open: 'Woher dieser Preis stammt',
  of: '{model}, {seller}: {rate}, USD je Million Token.',
  promotion: 'Aktionspreis bis {until}, danach {rate}.',
  rate: {
    input: 'Eingabe',
    output: 'Ausgabe',
    'cache-read': 'Lesen aus dem Cache',
    'cache-write': 'Schreiben in den Cache',
    'cache-write-1h': 'Schreiben in den Ein-Stunden-Cache',
    reasoning: 'Nachdenken',
  },
};
