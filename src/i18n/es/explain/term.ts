import type {term as english} from '../../en/explain/term.js';

/** Spanish explanations of terms, one sentence each: the fields of a scenario by path, then all other terms. */
export const term: typeof english = {
  'traffic.conversations': 'Cuántas conversaciones empiezan cada día o mes, incluidas las respondidas desde una caché.',
  'traffic.per': 'Si las conversaciones se cuentan por día o por mes, que tiene 30 días.',
  turns:
    'Un turno es un mensaje del usuario con todo lo que lo responde; los turnos posteriores reenvían los anteriores.',
  callsPerTurn:
    'Cuántas peticiones facturadas responden a un mensaje: 1 en un chat, varias si un modelo usa herramientas en bucle.',
  'tokens.system': 'Las instrucciones que preceden a cada conversación y se envían con cada llamada.',
  'tokens.tools':
    'Las descripciones de las herramientas y funciones que el modelo puede usar, enviadas con cada llamada.',
  'tokens.context': 'Texto recuperado o adjunto, que se añade una vez en cada turno.',
  'tokens.user': 'Lo que el usuario escribe en un turno, de media.',
  'tokens.toolResult': 'Lo que devuelve una herramienta tras cada llamada de un turno salvo la última.',
  'tokens.output':
    'El texto que un modelo escribe en una llamada, de media; en la mayoría de los modelos la salida cuesta más que la entrada.',
  'tokens.reasoning':
    'El pensamiento oculto de una llamada: se factura como salida, no es parte de la respuesta y nunca se reenvía.',
  'history.keep': 'Cuántos turnos anteriores acompañan a cada llamada: todos, los últimos o ninguno.',
  'history.lastTurns': 'Cuántos de los últimos turnos se reenvían cuando solo se conservan los últimos.',
  'history.withContext': 'Si un turno anterior se reenvía con el contexto que llevaba adjunto.',
  'cache.enabled': 'El proveedor guarda un rato el comienzo de un prompt y lo factura más barato cuando vuelve.',
  'cache.hitRate': 'La parte de las llamadas que encuentra el comienzo de su prompt aún en la caché del proveedor.',
  'cache.ttl': 'Cuánto guarda el proveedor un prompt escrito: poco, casi siempre minutos, o una hora.',
  responseCacheHitRate:
    'La parte de las conversaciones respondida desde un almacén propio de respuestas, sin llamar a un modelo.',
  batchShare: 'La parte de las conversaciones que puede esperar y va por el modo por lotes, donde lo hay.',
  mode: 'Cómo se envían las conversaciones que no van por lotes; un modo que un proveedor no ofrece se factura a tarifa estándar.',
  region: 'Dónde deben procesarse las peticiones; algunos proveedores multiplican por ello cada tarifa.',
  retryRate:
    'Llamadas de más por cada llamada, tras errores o respuestas rechazadas, todas facturadas: 10 % son 1,1 llamadas.',
  discount: 'Lo negociado sobre el precio de los tokens; los cargos por llamadas y búsquedas no se descuentan.',
  tokenBasis:
    'Si los recuentos valen para todos los modelos o son tokens o200k_base de un texto que otros modelos parten de otro modo.',
  people: 'Cuántas personas lo usan: los planes se pagan por cada una.',
  use: 'Si sirve a otros con una clave de API o son personas ante su teclado; la mayoría de los planes son para lo segundo y algunos incluyen crédito de API.',
  webSearchesPerConversation:
    'Búsquedas que el proveedor hace para el modelo, facturadas por unidad además de los tokens.',
  conversation: 'Un intercambio de varios turnos que comparten una transcripción creciente.',
  turn: 'Un mensaje del usuario y todas las llamadas que lo responden.',
  call: 'Una petición facturada a un modelo.',
  month: 'Aquí un mes tiene 30 días, un día 24 horas y un año 12 de esos meses.',
  offer: 'Un modelo tal como lo vende un proveedor; en otro sitio el mismo modelo tiene otros precios.',
  rate: 'Lo que cuesta un millón de tokens de una clase, en dólares estadounidenses.',
  input: 'Tokens del prompt que ni se leen de una caché ni se escriben en ella a un precio propio.',
  output: 'Tokens que escribe el modelo.',
  cacheRead: 'El comienzo de un prompt hallado en la caché del proveedor, que se factura más barato.',
  cacheWrite:
    'La parte de un prompt que el proveedor guarda para llamadas posteriores, en algunos modelos más cara que la entrada.',
  reasoning:
    'Pensamiento oculto antes de una respuesta, facturado como salida salvo que el proveedor tenga tarifa propia.',
  fees: 'Lo que se paga por petición o por búsqueda, además de los tokens.',
  hitRate: 'La parte de las llamadas que encuentra el comienzo de su prompt en la caché.',
  band: 'Tarifas para prompts largos: pasado un tamaño valen para cada token de la llamada, también la respuesta.',
  batch: 'Peticiones que se responden en horas en vez de segundos, en muchos modelos a mitad de precio.',
  flex: 'Respuestas más lentas a tarifas más bajas, sin promesa de capacidad.',
  priority: 'Respuestas más rápidas y estables a tarifas más altas.',
  fast: 'El mismo modelo a más velocidad, a tarifas más altas.',
  plan: 'Una suscripción a precio fijo por persona, con un cupo en vez de un precio por token.',
  breakEven: 'El volumen con el que dos formas de pagar cuestan lo mismo.',
  effectiveRate: 'Todo lo gastado en tokens dividido por todos los tokens facturados, en dólares por millón.',
  cacheMinimum: 'Los prompts y comienzos con menos tokens nunca se guardan y se facturan como entrada.',
  cacheLifetime: 'Cuánto guarda el proveedor el comienzo de un prompt tras su último uso.',
  tokenizer: 'Cuántos tokens hace este modelo de un texto que es 1 token en o200k_base.',
  contextLimit: 'El máximo de tokens que pueden sumar prompt y respuesta de una llamada.',
  priceDay: 'El día cuyos precios valen; otro día puede regir una promoción o un cambio de precio.',
  trust: 'Cómo se conoce un precio: leído en la página del proveedor, confirmado por varias fuentes o tomado de una.',
  verified: 'Alguien ha comparado este precio con la página del proveedor el día indicado.',
  corroborated: 'Dos o más fuentes independientes dan este precio.',
  imported: 'Un conjunto de datos da este precio, y aquí nadie lo ha comparado con la página del proveedor.',
  exact: 'La cifra sale solo de precios publicados y sus números, por aritmética.',
  estimate: 'La cifra se apoya en algo no publicado, como el tamaño del cupo de un plan.',
  unknown: 'Nadie lo ha publicado: queda fuera de totales y clasificaciones y nunca cuenta como 0.',
  atLimit: 'La carga llega a lo que permite el modelo o el plan, así que quizá no pase toda.',
};
