import type {turns as english} from '../../en/charts/turns.js';

/** German texts of the chart that shows why a conversation gets dearer turn by turn. */
export const turns: typeof english = {
  x: 'Runde',
  y: 'USD',
  range: '{from}–{to}',
  part: {
    cached: 'Erneut gesendet, aus dem Cache gelesen',
    resent: 'Erneut gesendet, zum vollen Preis',
    fresh: 'Neue Eingabe',
    output: 'Antworten',
    fees: 'Gebühren',
  },
  total: 'Zusammen',
  grows: 'Runde {turn} kostet {multiple} die erste: der Verlauf reist mit.',
  falls: 'Spätere Runden kosten weniger, bis hinunter zu {multiple} der ersten.',
  even: 'Jede Runde kostet etwa gleich viel, {usd}.',
  single: 'Bei einer Runde wird nichts Früheres erneut gesendet.',
  free: 'Keine Runde dieser Unterhaltung wird berechnet.',
  afterFree: 'Die erste Runde ist kostenlos; Runde {turn} kostet {usd}.',
  conversation: {
    one: 'Eine Unterhaltung von {n} Runde kostet mit {model} {usd}.',
    other: 'Eine Unterhaltung von {n} Runden kostet mit {model} {usd}.',
  },
  shares:
    '{again} davon ist erneut gesendeter Text ({cached} aus dem Cache), {fresh} neue Eingabe, {output} Antworten.',
  sharesOnce: '{fresh} davon ist neue Eingabe, {output} Antworten.',
  grouped: 'Jeder Balken steht für {n} Runden; der letzte kann weniger enthalten.',
  doesNotFit: 'Ab Runde {turn} passen Prompt und Antwort nicht mehr.',
  limit: 'passt nicht mehr',
  tooLarge: 'Die Kosten sind zu groß für eine Zeichnung.',
};
