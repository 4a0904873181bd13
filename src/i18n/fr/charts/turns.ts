import type {turns as english} from '../../en/charts/turns.js';

/** French texts of the chart that shows why a conversation gets dearer turn by turn. */
export const turns: typeof english = {
  x: 'Tour',
  y: 'USD',
  range: '{from}–{to}',
  part: {
    cached: 'Renvoyé, lu dans le cache',
    resent: 'Renvoyé au prix plein',
    fresh: 'Nouvelle entrée',
    output: 'Réponses',
    fees: 'Frais',
  },
  total: 'Ensemble',
  grows: 'Le tour {turn} coûte {multiple} le premier : l’historique est renvoyé.',
  falls: 'Les tours suivants coûtent moins, jusqu’à {multiple} le premier.',
  even: 'Chaque tour coûte à peu près autant, {usd}.',
  single: 'Avec un seul tour, rien d’antérieur n’est renvoyé.',
  free: 'Aucun tour de cette conversation n’est facturé.',
  afterFree: 'Le premier tour est gratuit ; le tour {turn} coûte {usd}.',
  conversation: {
    one: 'Une conversation de {n} tour coûte {usd} sur {model}.',
    other: 'Une conversation de {n} tours coûte {usd} sur {model}.',
  },
  shares:
    'Dont {again} pour du texte renvoyé ({cached} depuis le cache), {fresh} d’entrée nouvelle, {output} de réponses.',
  sharesOnce: 'Dont {fresh} d’entrée nouvelle, {output} de réponses.',
  grouped: 'Chaque barre vaut {n} tours ; la dernière peut en contenir moins.',
  doesNotFit: 'À partir du tour {turn}, le prompt et la réponse ne tiennent plus.',
  limit: 'ne tient plus',
  tooLarge: 'Le coût est trop grand pour être dessiné.',
};
