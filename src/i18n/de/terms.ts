import type {termLabels as englishLabels} from '../en/term-labels.js';
import type {termTexts as englishTexts} from '../en/terms.js';

/** German names of terms besides the fields of a scenario. */
export const termLabels: typeof englishLabels = {
  conversation: 'eine Unterhaltung',
  turn: 'eine Runde',
  call: 'ein Aufruf',
  month: 'ein Monat',
  offer: 'ein Angebot',
  rate: 'ein Preis',
  input: 'Eingabe',
  output: 'Ausgabe',
  cacheRead: 'Lesen aus dem Cache',
  cacheWrite: 'Schreiben in den Cache',
  reasoning: 'Nachdenken',
  fees: 'eine Gebühr',
  hitRate: 'die Trefferquote',
  band: 'eine Preisstufe',
  batch: 'Batch',
  flex: 'Flex',
  priority: 'Priority',
  fast: 'Fast',
  plan: 'ein Abo',
  breakEven: 'die Gewinnschwelle',
  effectiveRate: 'der effektive Preis',
  cacheMinimum: 'die Cache-Untergrenze',
  cacheLifetime: 'die Lebensdauer des Caches',
  tokenizer: 'das Tokenizer-Verhältnis',
  contextLimit: 'die Kontextgrenze',
  priceDay: 'der Tag der Preise',
  trust: 'Verlässlichkeit',
  verified: 'geprüft',
  corroborated: 'bestätigt',
  imported: 'übernommen',
  exact: 'exakt',
  estimate: 'Schätzung',
  unknown: 'unbekannt',
  atLimit: 'an der Grenze',
};

/** German texts around explanations. */
export const termTexts: typeof englishTexts = {
  whatIs: 'Was heißt {label}?',
  loading: 'Wird geladen',
  failed: 'Dieser Teil konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
  ownRates: 'Eigene Preise.',
};
