import type {sensitivity as english} from '../../en/charts/sensitivity.js';

/** German texts of the chart of sensitivity. */
export const sensitivity: typeof english = {
  takeaway: '{parameter} bewegt die Kosten am stärksten: {lowUsd} bis {highUsd}.',
  parameter: {
    'traffic.conversations': 'Verkehr',
    turns: 'Rundenzahl',
    callsPerTurn: 'Aufrufzahl',
    'tokens.system': 'System-Prompt',
    'tokens.tools': 'Werkzeug-Definition',
    'tokens.context': 'Kontext',
    'tokens.user': 'Nachrichtenlänge',
    'tokens.toolResult': 'Werkzeug-Ergebnis',
    'tokens.output': 'Antwortlänge',
    'tokens.reasoning': 'Nachdenklänge',
    'history.lastTurns': 'Verlaufslänge',
    'cache.hitRate': 'Prompt-Caching',
    responseCacheHitRate: 'Antwort-Cache',
    batchShare: 'Batch-Anteil',
    retryRate: 'Wiederholrate',
    discount: 'Rabatt',
    webSearchesPerConversation: 'Websuche',
  },
  summary:
    'Jetzt {usd} im Monat mit {model}. Jeder Balken senkt und hebt eine Zahl um {change} und lässt die anderen, wie sie sind.',
  next: 'Danach: {parameter}, {lowUsd} bis {highUsd}.',
  limits:
    'Anteile bleiben zwischen 0 % und 100 %; ganze Zahlen ändern sich in ganzen Schritten, oder gar nicht, wo {change} keiner ist.',
  number: 'Zahl',
  usd: 'USD im Monat zu 30 Tagen',
  range: 'Kosten',
  between: '{lowUsd} bis {highUsd}',
  at: '{usd} bei {value}',
  lowered: '{change} weniger',
  asIs: 'Wie eingegeben',
  raised: '{change} mehr',
  now: 'Jetzt {usd}',
  nothing: 'Keine Zahl dieser Arbeitslast bewegt die Kosten mit {model}.',
  certain: 'Ohne Unsicherheit bewegt nichts die Kosten.',
  tooLarge: 'Diese Beträge sind zu groß für eine Zeichnung.',
};
