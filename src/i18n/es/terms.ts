import type {termLabels as englishLabels} from '../en/term-labels.js';
import type {termTexts as englishTexts} from '../en/terms.js';

/** Spanish names of terms besides the fields of a scenario. */
export const termLabels: typeof englishLabels = {
  conversation: 'una conversación',
  turn: 'un turno',
  call: 'una llamada',
  month: 'un mes',
  offer: 'una oferta',
  rate: 'una tarifa',
  input: 'entrada',
  output: 'salida',
  cacheRead: 'una lectura de caché',
  cacheWrite: 'una escritura en caché',
  reasoning: 'razonamiento',
  fees: 'un cargo',
  hitRate: 'la tasa de aciertos',
  band: 'un tramo',
  batch: 'lotes',
  flex: 'flex',
  priority: 'priority',
  fast: 'fast',
  plan: 'un plan',
  breakEven: 'el punto de equilibrio',
  effectiveRate: 'el precio efectivo',
  cacheMinimum: 'el mínimo de caché',
  cacheLifetime: 'la duración de la caché',
  tokenizer: 'la razón del tokenizador',
  contextLimit: 'el límite de contexto',
  priceDay: 'el día de los precios',
  trust: 'fiabilidad',
  verified: 'comprobado',
  corroborated: 'confirmado',
  imported: 'importado',
  exact: 'exacto',
  estimate: 'estimación',
  unknown: 'desconocido',
  atLimit: 'al límite',
};

/** Spanish texts around explanations. */
export const termTexts: typeof englishTexts = {
  whatIs: '¿Qué es {label}?',
  loading: 'Cargando',
  failed: 'Esta parte no se pudo cargar.',
  retry: 'Reintentar',
  ownRates: 'Sus tarifas propias.',
};
