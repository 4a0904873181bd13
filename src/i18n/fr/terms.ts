import type {termLabels as englishLabels} from '../en/term-labels.js';
import type {termTexts as englishTexts} from '../en/terms.js';

/** French names of terms besides the fields of a scenario. */
export const termLabels: typeof englishLabels = {
  conversation: 'une conversation',
  turn: 'un tour',
  call: 'un appel',
  month: 'un mois',
  offer: 'une offre',
  rate: 'un tarif',
  input: 'entrée',
  output: 'sortie',
  cacheRead: 'une lecture du cache',
  cacheWrite: 'une écriture en cache',
  reasoning: 'raisonnement',
  fees: 'des frais',
  hitRate: 'le taux de succès',
  band: 'un palier',
  batch: 'lots',
  flex: 'flex',
  priority: 'priority',
  fast: 'fast',
  plan: 'un forfait',
  breakEven: 'le seuil de rentabilité',
  effectiveRate: 'le prix effectif',
  cacheMinimum: 'le minimum du cache',
  cacheLifetime: 'la durée de vie du cache',
  tokenizer: 'le rapport du tokenizer',
  contextLimit: 'la limite de contexte',
  priceDay: 'le jour des prix',
  trust: 'fiabilité',
  verified: 'vérifié',
  corroborated: 'confirmé',
  imported: 'repris',
  exact: 'exact',
  estimate: 'estimation',
  unknown: 'inconnu',
  atLimit: 'à la limite',
};

/** French texts around explanations. */
export const termTexts: typeof englishTexts = {
  whatIs: 'Que veut dire {label} ?',
  loading: 'Chargement',
  failed: 'Cette partie n’a pas pu être chargée.',
  retry: 'Réessayer',
  ownRates: 'Vos propres tarifs.',
};
