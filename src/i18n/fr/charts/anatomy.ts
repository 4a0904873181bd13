import type {anatomy as english} from '../../en/charts/anatomy.js';

/** French texts of the chart that shows where the money of one conversation goes. */
export const anatomy: typeof english = {
  x: 'Modèle',
  y: 'USD par conversation',
  part: {
    tools: 'Définitions d’outils',
    system: 'Prompt système',
    history: 'Historique renvoyé',
    context: 'Contexte',
    user: 'Messages',
    toolResults: 'Résultats d’outils',
    output: 'Réponses',
    reasoning: 'Raisonnement',
    fees: 'Frais',
  },
  total: 'Ensemble',
  largest: {
    tools: 'Les définitions d’outils font {share} du coût.',
    system: 'Le prompt système fait {share} du coût.',
    history: 'L’historique renvoyé fait {share} du coût.',
    context: 'Le contexte fait {share} du coût.',
    user: 'Les messages font {share} du coût.',
    toolResults: 'Les résultats d’outils font {share} du coût.',
    output: 'Les réponses font {share} du coût.',
    reasoning: 'Le raisonnement fait {share} du coût.',
    fees: 'Les frais font {share} du coût.',
  },
  free: '{model} ne facture rien pour cette conversation.',
  turns: {
    one: 'Une conversation de {n} tour coûte {usd} sur {model}.',
    other: 'Une conversation de {n} tours coûte {usd} sur {model}.',
  },
  runnerUp: 'Le plus gros poste : {first} ({firstShare}), puis {second} ({secondShare}).',
  cheapest: 'Le minimum ici est {usd}, sur {model}.',
  some: '{n} des {count} modèles sont dessinés.',
  feeUnknown: 'Les frais de recherche Web de {model} ne sont pas connus et manquent dans la barre.',
  tooLarge: 'Le coût est trop grand pour être dessiné.',
};
