import type {sensitivity as english} from '../../en/charts/sensitivity.js';

/** French texts of the chart of sensitivity. */
export const sensitivity: typeof english = {
  takeaway: '{parameter} fait le plus varier le coût : {lowUsd} à {highUsd}.',
  parameter: {
    'traffic.conversations': 'Trafic',
    turns: 'Nombre de tours',
    callsPerTurn: 'Nombre d’appels',
    'tokens.system': 'Prompt système',
    'tokens.tools': 'Définition d’outils',
    'tokens.context': 'Contexte joint',
    'tokens.user': 'Longueur des messages',
    'tokens.toolResult': 'Résultat d’outil',
    'tokens.output': 'Longueur des réponses',
    'tokens.reasoning': 'Longueur du raisonnement',
    'history.lastTurns': 'Longueur d’historique',
    'cache.hitRate': 'Cache de prompts',
    responseCacheHitRate: 'Cache de réponses',
    batchShare: 'Part des lots',
    retryRate: 'Taux de répétition',
    discount: 'Remise',
    webSearchesPerConversation: 'Recherche Web',
  },
  summary:
    'Aujourd’hui {usd} par mois sur {model}. Chaque barre baisse et hausse un nombre de {change} et laisse les autres tels quels.',
  next: 'Ensuite : {parameter}, {lowUsd} à {highUsd}.',
  limits:
    'Les parts restent entre 0 % et 100 % ; les nombres entiers changent par pas entiers, ou pas du tout là où {change} n’en fait pas un.',
  number: 'Nombre',
  usd: 'USD par mois de 30 jours',
  range: 'Coût',
  between: '{lowUsd} à {highUsd}',
  at: '{usd} à {value}',
  lowered: '{change} de moins',
  asIs: 'Tel quel',
  raised: '{change} de plus',
  now: 'Aujourd’hui {usd}',
  nothing: 'Aucun nombre de cette charge ne change son coût sur {model}.',
  certain: 'Sans incertitude, rien ne change le coût.',
  tooLarge: 'Ces montants sont trop grands pour être dessinés.',
};
