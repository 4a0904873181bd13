import type {price as english} from '../en/price.js';

/** French texts of a price in a sentence. */
export const price: typeof english = {
  open: 'D’où vient ce prix',
  of: '{model}, {seller} : {rate}, USD par million de tokens.',
  promotion: 'Promotion jusqu’au {until}, puis {rate}.',
  rate: {
    input: 'entrée',
    output: 'sortie',
    'cache-read': 'lectures du cache',
    'cache-write': 'écritures en cache',
    'cache-write-1h': 'écritures en cache d’une heure',
    reasoning: 'raisonnement',
  },
};
