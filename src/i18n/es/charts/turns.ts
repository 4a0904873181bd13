import type {turns as english} from '../../en/charts/turns.js';

/** Spanish texts of the chart that shows why a conversation gets dearer turn by turn. */
export const turns: typeof english = {
  x: 'Turno',
  y: 'USD',
  range: '{from}–{to}',
  part: {
    cached: 'Reenviado, leído de la caché',
    resent: 'Reenviado a precio completo',
    fresh: 'Entrada nueva',
    output: 'Respuestas',
    fees: 'Cargos',
  },
  total: 'En total',
  grows: 'El turno {turn} cuesta {multiple} el primero: se reenvía el historial.',
  falls: 'Los turnos posteriores cuestan menos, hasta {multiple} el primero.',
  even: 'Cada turno cuesta más o menos lo mismo, {usd}.',
  single: 'Con un turno no se reenvía nada anterior.',
  free: 'Ningún turno de esta conversación se factura.',
  afterFree: 'El primer turno es gratis; el turno {turn} cuesta {usd}.',
  conversation: {
    one: 'Una conversación de {n} turno cuesta {usd} en {model}.',
    other: 'Una conversación de {n} turnos cuesta {usd} en {model}.',
  },
  shares: 'De ello, {again} es texto reenviado ({cached} de la caché), {fresh} entrada nueva, {output} respuestas.',
  sharesOnce: 'De ello, {fresh} es entrada nueva, {output} respuestas.',
  grouped: 'Cada barra representa {n} turnos; la última puede tener menos.',
  doesNotFit: 'Desde el turno {turn}, el prompt y la respuesta ya no caben.',
  limit: 'ya no cabe',
  tooLarge: 'El coste es demasiado grande para dibujarlo.',
};
