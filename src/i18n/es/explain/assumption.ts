import type {
  assumption as englishAssumption,
  origin as englishOrigin,
  presetWhy as englishPresetWhy,
} from '../../en/explain/assumption.js';

/** Spanish texts of the table of assumptions. */
export const assumption: typeof englishAssumption = {
  caption: 'En qué se apoya la respuesta',
  count: '{all} supuestos, {mine} de ellos puestos por usted.',
  name: 'Supuesto',
  value: 'Valor',
  from: 'Origen',
  yes: 'sí',
  no: 'no',
  none: 'ninguno',
  unknown: 'desconocido',
  traffic: 'Tráfico',
  tokens: 'Tokens',
  history: 'Lo que se reenvía',
  caching: 'Caché',
  billing: 'Cómo se factura',
  people: 'Personas y herramientas',
  facts: 'Datos de {model}',
  fixed: 'Fijo',
  month: 'Duración de un mes',
  days: '{days} días',
  tax: 'Impuestos',
  beforeTax: 'no incluidos',
  priceDay: 'Día de los precios',
  dataset: 'Conjunto de datos',
  price: 'Entrada, salida, USD por millón',
  rates: '{input}, {output}',
  cacheMinimum: 'Tokens mínimos para la caché',
  cacheLifetime: 'Duración de la caché',
  minutes: '{minutes} min',
  cacheKind: 'Caché de prompts',
  automatic: 'automática',
  explicit: 'donde la pide quien llama',
  tokenizer: 'Tokens para el mismo texto',
  context: 'Tokens máximos por llamada',
  batch: 'Precio por lotes',
  ofStandard: '{share} de la tarifa estándar',
  ownRates: 'tarifas propias',
  uplift: 'Tarifas en {region}',
  searchFee: '1000 búsquedas web',
  byUsers: '{conversations} ({users} usuarios × {each})',
  startedFrom: 'Partió de «{preset}»: {why}',
  compare: 'Para comparar: {source}.',
  product: 'servido a otros',
  personal: 'personas ante su teclado',
};

/** Spanish names of where a value is from. */
export const origin: typeof englishOrigin = {
  you: 'usted',
  preset: 'plantilla «{preset}»',
  page: 'esta página',
  dataset: 'conjunto de datos',
  default: 'por defecto',
  yours: 'sus tarifas propias',
};

/** Spanish reasons for the numbers of each ready-made scenario, by its id. */
export const presetWhy: typeof englishPresetWhy = {
  chatbot:
    'un chat de atención suele darse con 800 tokens de prompt de sistema, 150 de mensaje, 350 de respuesta y unos 2400 de historial tras cinco turnos.',
  rag: 'la búsqueda añade de 2000 a 8000 tokens a una pregunta; 4000 está en medio, y los pasajes cambian de turno a turno, así que menos prompts se hallan en la caché.',
  'coding-agent':
    'un agente hace de 5 a 15 llamadas por tarea y una definición de herramienta ocupa de 500 a 2000 tokens; casi todo se repite, así que la mayoría de las llamadas halla su prompt en la caché.',
  'batch-classification':
    'una etiqueta necesita de 10 a 50 tokens de respuesta y nadie la espera, así que todo va por lotes; prompts tan cortos no llegan a la mayoría de los mínimos de caché. Una guía publicada cuenta 29 tokens de entrada y 50 de salida por mensaje denunciado.',
  summarisation:
    '12 000 tokens son unas 9000 palabras de inglés; cada documento se lee una vez, así que la caché no ahorra nada, y la mitad puede esperar a un lote. Una guía publicada cuenta 86 000 tokens de entrada y 350 de salida para un contrato de alquiler.',
  voice:
    'las respuestas habladas son cortas y muchas: una o dos frases por turno, de modo que el historial repetido es la mayor parte de la factura.',
  reasoning: 'una respuesta de 500 tokens visibles puede llevar 5000 de pensamiento, que se facturan como salida.',
  'personal-coding':
    'una sesión suele darse con 20 turnos de 8000 tokens de entrada y 1000 de salida; aquí los 8000 son nuevos en cada turno y los turnos anteriores se reenvían.',
};
