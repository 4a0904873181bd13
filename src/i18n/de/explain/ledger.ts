import type {ledger as english} from '../../en/explain/ledger.js';

/** German texts of the ledger's tables and of copying them. */
export const ledger: typeof english = {
  title: 'Wie der Preis von {model} zustande kommt',
  line: 'Berechnet',
  tokens: 'Token im Monat',
  rate: 'USD je Million',
  usd: 'USD im Monat',
  total: 'Im Monat',
  unit: {
    perCall: 'je Aufruf',
    perTurn: 'je Runde',
    perConversation: 'je Unterhaltung',
    perDay: 'am Tag',
    perMonth: 'im Monat',
    perYear: 'im Jahr',
  },
  kind: {
    input: 'Eingabe',
    cacheRead: 'Aus dem Cache gelesen',
    cacheWrite: 'In den Cache geschrieben',
    output: 'Ausgabe',
    reasoning: 'Nachdenken',
    fees: 'Gebühren',
  },
  turnByTurn: 'Runde für Runde, eine Unterhaltung',
  turn: 'Runde',
  prompt: 'Prompt-Token',
  cached: 'davon aus dem Cache',
  turnUsd: 'USD',
  more: '{count} weitere Runden stehen im kopierten JSON.',
  copyMarkdown: 'Als Markdown kopieren',
  copyJson: 'Als JSON kopieren',
  retries: 'In den Token sind {share} wiederholte Aufrufe enthalten.',
  discount: 'Die Beträge enthalten einen Rabatt von {share}.',
  responseCache: '{share} der Unterhaltungen werden ohne Aufruf beantwortet.',
};
