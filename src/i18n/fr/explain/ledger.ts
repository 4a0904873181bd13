import type {ledger as english} from '../../en/explain/ledger.js';

/** French texts of the ledger's tables and of copying them. */
export const ledger: typeof english = {
  title: 'D’où vient le prix de {model}',
  line: 'Facturé',
  tokens: 'Tokens par mois',
  rate: 'USD par million',
  usd: 'USD par mois',
  total: 'Par mois',
  unit: {
    perCall: 'par appel',
    perTurn: 'par tour',
    perConversation: 'par conversation',
    perDay: 'par jour',
    perMonth: 'par mois',
    perYear: 'par an',
  },
  kind: {
    input: 'Entrée',
    cacheRead: 'Lectures du cache',
    cacheWrite: 'Écritures en cache',
    output: 'Sortie',
    reasoning: 'Raisonnement',
    fees: 'Frais',
  },
  turnByTurn: 'Tour par tour, une conversation',
  turn: 'Tour',
  prompt: 'Tokens de prompt',
  cached: 'dont en cache',
  turnUsd: 'USD',
  more: '{count} autres tours figurent dans le JSON copié.',
  copyMarkdown: 'Copier en Markdown',
  copyJson: 'Copier en JSON',
  retries: 'Les tokens comprennent {share} d’appels répétés.',
  discount: 'Les montants tiennent compte d’une remise de {share}.',
  responseCache: '{share} des conversations reçoivent une réponse sans appel.',
};
