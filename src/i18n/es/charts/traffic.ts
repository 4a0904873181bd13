import type {traffic as english} from '../../en/charts/traffic.js';

/** Spanish texts of the chart that shows what more or less traffic costs. */
export const traffic: typeof english = {
  x: 'Conversaciones al mes',
  y: 'USD al mes',
  unfit: '{model} (no cabe)',
  plan: {one: '{plan}', other: '{plan} para {n} personas'},
  here: 'Usted está aquí: {n}',
  breakEven: '{plan} compensa desde {n}',
  undercuts: 'Desde unas {n} conversaciones, {plan} cuesta menos que {model}.',
  mayUndercut: 'Desde unas {n} conversaciones, {plan} puede costar menos que {model}.',
  cheapest: '{model} es el más barato con cualquier tráfico.',
  alone: 'El coste crece con el tráfico: {usd} por 1000 conversaciones.',
  free: 'No se factura nada con ningún tráfico.',
  mine: 'Con sus {n} conversaciones al mes, {model} cuesta {usd}.',
  mineCheapest: 'Con sus {n} conversaciones al mes, {model} cuesta {usd}, lo mínimo de {count} modelos.',
  mineDearer: 'Con sus {n} conversaciones al mes, {model} cuesta {usd} y {other}, el más barato, {otherUsd}.',
  inStep: 'El coste de cada modelo crece con el tráfico, así que su orden nunca cambia.',
  freeModel: '{model} es gratuito, lo que un eje logarítmico no puede mostrar.',
  unfitModel: '{model} no admite la conversación entera y queda fuera de la clasificación.',
  breaksEven: 'Con {n} conversaciones, {plan} y {model} cuestan lo mismo: {usd} al mes.',
  limitsUnknown: 'No está publicado si {plan} permite tantas.',
  limitsEstimated: 'Algunos límites de planes son estimaciones medidas por otros.',
  neverPays: 'Que se sepa, ningún plan de {vendor} cuesta aquí menos que {model}.',
  notForProducts: 'Los planes de {vendor} se omiten: no se sabe de ninguno que cubra un producto.',
  tooLarge: 'El coste es demasiado grande para dibujarlo.',
};
