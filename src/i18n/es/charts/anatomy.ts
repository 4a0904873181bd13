import type {anatomy as english} from '../../en/charts/anatomy.js';

/** Spanish texts of the chart that shows where the money of one conversation goes. */
export const anatomy: typeof english = {
  x: 'Modelo',
  y: 'USD por conversación',
  part: {
    tools: 'Definiciones de herramientas',
    system: 'Prompt de sistema',
    history: 'Historial reenviado',
    context: 'Contexto',
    user: 'Mensajes del usuario',
    toolResults: 'Resultados de herramientas',
    output: 'Respuestas',
    reasoning: 'Razonamiento',
    fees: 'Cargos',
  },
  total: 'En total',
  largest: {
    tools: 'Las definiciones de herramientas son el {share} del coste.',
    system: 'El prompt de sistema es el {share} del coste.',
    history: 'El historial reenviado es el {share} del coste.',
    context: 'El contexto es el {share} del coste.',
    user: 'Los mensajes del usuario son el {share} del coste.',
    toolResults: 'Los resultados de herramientas son el {share} del coste.',
    output: 'Las respuestas son el {share} del coste.',
    reasoning: 'El razonamiento es el {share} del coste.',
    fees: 'Los cargos son el {share} del coste.',
  },
  free: '{model} no cobra nada por esta conversación.',
  turns: {
    one: 'Una conversación de {n} turno cuesta {usd} en {model}.',
    other: 'Una conversación de {n} turnos cuesta {usd} en {model}.',
  },
  runnerUp: 'Lo que más pesa: {first} ({firstShare}), luego {second} ({secondShare}).',
  cheapest: 'Lo mínimo aquí es {usd}, en {model}.',
  some: 'Se dibujan {n} de los {count} modelos.',
  feeUnknown: 'El cargo por búsqueda web de {model} no se conoce y falta en la barra.',
  tooLarge: 'El coste es demasiado grande para dibujarlo.',
};
