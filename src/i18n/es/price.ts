import type {price as english} from '../en/price.js';

/** Spanish texts of a price in a sentence. */
export const price: typeof english = {
  open: 'De dónde es este precio',
  of: '{model}, {seller}: {rate}, USD por millón de tokens.',
  promotion: 'Promoción hasta el {until}, después {rate}.',
  rate: {
    input: 'entrada',
    output: 'salida',
    'cache-read': 'lecturas de caché',
    'cache-write': 'escrituras en caché',
    'cache-write-1h': 'escrituras en caché de una hora',
    reasoning: 'razonamiento',
  },
};
