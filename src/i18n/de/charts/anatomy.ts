import type {anatomy as english} from '../../en/charts/anatomy.js';

/** German texts of the chart that shows where the money of one conversation goes. */
export const anatomy: typeof english = {
  x: 'Modell',
  y: 'USD je Unterhaltung',
  part: {
    tools: 'Werkzeug-Definitionen',
    system: 'System-Prompt',
    history: 'Erneut gesendeter Verlauf',
    context: 'Kontext',
    user: 'Nachrichten des Nutzers',
    toolResults: 'Werkzeug-Ergebnisse',
    output: 'Antworten',
    reasoning: 'Nachdenken',
    fees: 'Gebühren',
  },
  total: 'Zusammen',
  largest: {
    tools: 'Werkzeug-Definitionen machen {share} der Kosten aus.',
    system: 'Der System-Prompt macht {share} der Kosten aus.',
    history: 'Erneut gesendeter Verlauf macht {share} der Kosten aus.',
    context: 'Kontext macht {share} der Kosten aus.',
    user: 'Nachrichten des Nutzers machen {share} der Kosten aus.',
    toolResults: 'Werkzeug-Ergebnisse machen {share} der Kosten aus.',
    output: 'Antworten machen {share} der Kosten aus.',
    reasoning: 'Nachdenken macht {share} der Kosten aus.',
    fees: 'Gebühren machen {share} der Kosten aus.',
  },
  free: '{model} berechnet für diese Unterhaltung nichts.',
  turns: {
    one: 'Eine Unterhaltung von {n} Runde kostet mit {model} {usd}.',
    other: 'Eine Unterhaltung von {n} Runden kostet mit {model} {usd}.',
  },
  runnerUp: 'Am meisten entfällt auf: {first} ({firstShare}), dann {second} ({secondShare}).',
  cheapest: 'Am wenigsten sind es hier {usd}, mit {model}.',
  some: '{n} der {count} Modelle sind gezeichnet.',
  feeUnknown: 'Die Gebühr von {model} für die Websuche ist nicht bekannt und fehlt im Balken.',
  tooLarge: 'Die Kosten sind zu groß für eine Zeichnung.',
};
