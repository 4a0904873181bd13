import type {map as english} from '../en/map.js';

/** German texts of `token-cost-map`. */
export const map: typeof english = {
  caption: 'Das günstigste Modell und was es im Monat kostet, nach {x} (quer) und {y} (abwärts)',
  across: 'Quer',
  down: 'Abwärts',
  conversations: {day: 'Unterhaltungen am Tag', month: 'Unterhaltungen im Monat'},
  takeaway: {
    nothing: 'Kein gewähltes Modell mit bekanntem Preis fasst diese Arbeitslast.',
    same: 'Alle gewählten Modelle mit bekanntem Preis, die diese Arbeitslast fassen, kosten überall auf dieser Karte gleich viel.',
    tied: 'Nirgends auf dieser Karte ist ein Modell allein am günstigsten: mehrere kosten gleich wenig.',
    alone: 'Hier wird nur {model} verglichen. Mit weiteren Modellen zeigt sich, wo welches am günstigsten ist.',
    everywhere: '{model} ist überall auf dieser Karte am günstigsten.',
    flip: '{parameter}: bis {last} ist {before} am günstigsten, ab {next} {after}. Alles andere ist wie bei Ihnen.',
    most: '{model} ist in {cells} von {all} Feldern am günstigsten. Bei Ihren Zahlen ist es {own}.',
    mostAndYours: '{model} ist in {cells} von {all} Feldern am günstigsten, auch bei Ihren Zahlen.',
    mostNotYours:
      '{model} ist in {cells} von {all} Feldern am günstigsten. Bei Ihren Zahlen fasst kein gewähltes Modell die Arbeitslast.',
    mostYoursTied:
      '{model} ist in {cells} von {all} Feldern am günstigsten. Bei Ihren Zahlen kosten mehrere Modelle gleich wenig.',
  },
  noneFits: 'keines passt',
  tied: 'Gleichstand',
  you: 'Sie',
  nearTie: 'fast gleich: {model}',
  legend: 'Welches Modell wie oft gewinnt',
  cells: {one: '{n} Feld', other: '{n} Felder'},
  tieSign: '≈ das nächste Modell kostet höchstens {share} mehr',
  keys: 'Ein Feld zeigt alle seine Zahlen. Pfeiltasten gehen von Feld zu Feld. Kosten in USD im Monat zu 30 Tagen.',
  idle: '{parameter} ändert hier nichts.',
  cell: '{y}: {yValue} · {x}: {xValue}',
  times: 'zum günstigsten',
  use: 'Diese Zahlen verwenden',
  yours: 'Das sind Ihre Zahlen.',
  used: 'Das sind jetzt Ihre Zahlen.',
  opened: '{cell}. Am günstigsten ist {model} mit {usd} im Monat.',
  openedNone: '{cell}. Kein gewähltes Modell mit bekanntem Preis fasst diese Arbeitslast.',
  openedTied: '{cell}. Mehrere Modelle kosten gleich wenig: {usd} im Monat.',
};
