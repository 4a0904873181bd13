import type {
  assumption as englishAssumption,
  origin as englishOrigin,
  presetWhy as englishPresetWhy,
} from '../../en/explain/assumption.js';

/** German texts of the table of assumptions. */
export const assumption: typeof englishAssumption = {
  caption: 'Worauf die Antwort beruht',
  count: '{all} Annahmen, {mine} davon von Ihnen gesetzt.',
  name: 'Annahme',
  value: 'Wert',
  from: 'Von',
  yes: 'ja',
  no: 'nein',
  none: 'keine',
  unknown: 'unbekannt',
  traffic: 'Verkehr',
  tokens: 'Token',
  history: 'Was erneut gesendet wird',
  caching: 'Caching',
  billing: 'Wie berechnet wird',
  people: 'Personen und Werkzeuge',
  facts: 'Fakten zu {model}',
  fixed: 'Fest',
  month: 'Länge eines Monats',
  days: '{days} Tage',
  tax: 'Steuer',
  beforeTax: 'nicht enthalten',
  priceDay: 'Tag der Preise',
  dataset: 'Datenstand',
  price: 'Eingabe, Ausgabe, USD je Million',
  rates: '{input}, {output}',
  cacheMinimum: 'Mindestens zu speichernde Token',
  cacheLifetime: 'Lebensdauer des Caches',
  minutes: '{minutes} Min.',
  cacheKind: 'Prompt-Caching',
  automatic: 'automatisch',
  explicit: 'wo der Aufrufer es verlangt',
  tokenizer: 'Token für denselben Text',
  context: 'Höchstens Token je Aufruf',
  batch: 'Batch-Preis',
  ofStandard: '{share} des Standardpreises',
  ownRates: 'eigene Preise dafür',
  uplift: 'Preise in {region}',
  searchFee: '1.000 Websuchen',
  byUsers: '{conversations} ({users} Nutzer × {each})',
  startedFrom: 'Ausgegangen von „{preset}“: {why}',
  compare: 'Zum Vergleich: {source}.',
  product: 'für andere bereitgestellt',
  personal: 'Personen an der Tastatur',
};

/** German names of where a value is from. */
export const origin: typeof englishOrigin = {
  you: 'Sie',
  preset: 'Vorlage „{preset}“',
  page: 'diese Seite',
  dataset: 'Datenbestand',
  default: 'Voreinstellung',
  yours: 'eigene Preise',
};

/** German reasons for the numbers of each ready-made scenario, by its id. */
export const presetWhy: typeof englishPresetWhy = {
  chatbot:
    'für einen Chat im Kundendienst werden meist 800 Token System-Prompt, 150 Nachricht, 350 Antwort und etwa 2.400 Verlauf nach fünf Runden genannt.',
  rag: 'Nachschlagen fügt einer Frage 2.000 bis 8.000 Token hinzu; 4.000 liegen in der Mitte, und die Fundstellen wechseln von Runde zu Runde, daher finden sich weniger Prompts im Cache.',
  'coding-agent':
    'ein Agent macht 5 bis 15 Aufrufe je Aufgabe, und eine Werkzeug-Definition braucht 500 bis 2.000 Token; fast alles an jedem Prompt wiederholt sich, daher finden ihn die meisten Aufrufe im Cache.',
  'batch-classification':
    'ein Etikett braucht 10 bis 50 Token Antwort, und niemand wartet darauf, daher läuft alles über Batch; so kurze Prompts liegen unter den meisten Cache-Untergrenzen. Ein veröffentlichter Leitfaden zählt 29 Token Eingabe und 50 Ausgabe je gemeldetem Beitrag.',
  summarisation:
    '12.000 Token sind etwa 9.000 englische Wörter; jedes Dokument wird einmal gelesen, daher spart Caching nichts, und die Hälfte kann auf Batch warten. Ein veröffentlichter Leitfaden zählt 86.000 Token Eingabe und 350 Ausgabe für einen Mietvertrag.',
  voice:
    'gesprochene Antworten sind kurz und zahlreich: ein, zwei Sätze je Runde, sodass der wiederholte Verlauf den größten Teil der Rechnung ausmacht.',
  reasoning:
    'eine Antwort von 500 sichtbaren Token kann 5.000 Token Nachdenken enthalten, die als Ausgabe berechnet werden.',
  'personal-coding':
    'eine Sitzung wird meist mit 20 Runden zu 8.000 Token Eingabe und 1.000 Ausgabe angegeben; hier sind die 8.000 in jeder Runde neu, und die früheren Runden werden mitgesendet.',
};
