import type {map as english} from '../en/map.js';

/** Spanish texts of `token-cost-map`. */
export const map: typeof english = {
  caption: 'El modelo más barato y lo que cuesta al mes, según {x} (en horizontal) y {y} (en vertical)',
  across: 'En horizontal',
  down: 'En vertical',
  conversations: {day: 'Conversaciones al día', month: 'Conversaciones al mes'},
  takeaway: {
    nothing: 'Ningún modelo elegido con precio conocido admite esta carga.',
    same: 'Todos los modelos elegidos con precio conocido que admiten esta carga cuestan lo mismo en todo este mapa.',
    tied: 'Ningún modelo es por sí solo el más barato en este mapa: varios comparten el coste más bajo.',
    alone: 'Aquí solo se compara {model}. Elija más modelos para ver dónde es cada uno el más barato.',
    everywhere: '{model} es el más barato en todo este mapa.',
    flip: '{parameter}: {before} es el más barato hasta {last}, {after} desde {next}. Lo demás es como lo suyo.',
    most: '{model} es el más barato en {cells} de {all} celdas. Con sus números es {own}.',
    mostAndYours: '{model} es el más barato en {cells} de {all} celdas, también con sus números.',
    mostNotYours:
      '{model} es el más barato en {cells} de {all} celdas. Con sus números ningún modelo elegido admite la carga.',
    mostYoursTied:
      '{model} es el más barato en {cells} de {all} celdas. Con sus números varios modelos comparten el coste más bajo.',
  },
  noneFits: 'ninguno cabe',
  tied: 'empate',
  you: 'usted',
  nearTie: 'casi igual: {model}',
  legend: 'Qué modelo gana cuántas veces',
  cells: {one: '{n} celda', other: '{n} celdas'},
  tieSign: '≈ el siguiente modelo cuesta como máximo {share} más',
  keys: 'Pulse una celda para ver todas sus cifras. Las flechas van de celda en celda. Costes en USD al mes de 30 días.',
  idle: '{parameter} no cambia nada aquí.',
  cell: '{y}: {yValue} · {x}: {xValue}',
  times: 'frente al más barato',
  use: 'Usar estos números',
  yours: 'Estos son sus números.',
  used: 'Estos son ahora sus números.',
  opened: '{cell}. El más barato es {model}, a {usd} al mes.',
  openedNone: '{cell}. Ningún modelo elegido con precio conocido admite esta carga.',
  openedTied: '{cell}. Varios modelos comparten el coste más bajo, {usd} al mes.',
};
