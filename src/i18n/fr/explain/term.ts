import type {term as english} from '../../en/explain/term.js';

/** French explanations of terms, one sentence each: the fields of a scenario by path, then all other terms. */
export const term: typeof english = {
  'traffic.conversations':
    'Combien de conversations commencent chaque jour ou chaque mois, y compris celles servies par un cache.',
  'traffic.per': 'Si les conversations sont comptées par jour ou par mois, un mois ayant 30 jours.',
  turns:
    'Un tour est un message de l’utilisateur et tout ce qui y répond ; les tours suivants renvoient les précédents.',
  callsPerTurn:
    'Combien de requêtes facturées répondent à un message : 1 dans un chat, plusieurs si un modèle utilise des outils en boucle.',
  'tokens.system': 'Les instructions placées avant chaque conversation et envoyées à chaque appel.',
  'tokens.tools': 'Les descriptions des outils et fonctions que le modèle peut utiliser, envoyées à chaque appel.',
  'tokens.context': 'Le texte retrouvé ou joint, ajouté une fois à chaque tour.',
  'tokens.user': 'Ce que l’utilisateur écrit en un tour, en moyenne.',
  'tokens.toolResult': 'Ce qu’un outil renvoie après chaque appel d’un tour, sauf le dernier.',
  'tokens.output':
    'Le texte qu’un modèle écrit en un appel, en moyenne ; la sortie coûte plus que l’entrée sur la plupart des modèles.',
  'tokens.reasoning':
    'La réflexion cachée d’un appel : facturée comme sortie, elle ne fait pas partie de la réponse et n’est jamais renvoyée.',
  'history.keep': 'Combien de tours précédents accompagnent chaque appel : tous, les derniers ou aucun.',
  'history.lastTurns': 'Combien des derniers tours sont renvoyés quand seuls les derniers sont gardés.',
  'history.withContext': 'Si un tour précédent est renvoyé avec le contexte qui y était joint.',
  'cache.enabled': 'Le fournisseur garde un moment le début d’un prompt et le facture moins cher quand il revient.',
  'cache.hitRate': 'La part des appels qui trouvent le début de leur prompt encore dans le cache du fournisseur.',
  'cache.ttl': 'Combien de temps le fournisseur garde un prompt écrit : peu, souvent des minutes, ou une heure.',
  responseCacheHitRate:
    'La part des conversations servies par votre propre réserve de réponses, sans appel à un modèle.',
  batchShare: 'La part des conversations qui peuvent attendre et passent par le mode par lots, là où il existe.',
  mode: 'Comment sont envoyées les conversations hors lots ; un mode qu’un fournisseur n’a pas est facturé au tarif standard.',
  region: 'Où les requêtes doivent être traitées ; certains fournisseurs majorent alors chaque tarif.',
  retryRate:
    'Appels en plus pour chaque appel, après des erreurs ou des réponses rejetées, tous facturés : 10 % font 1,1 appel.',
  discount: 'Ce que vous avez négocié sur le prix des tokens ; les frais d’appel et de recherche n’ont pas de remise.',
  tokenBasis:
    'Si les nombres valent pour tous les modèles, ou sont des tokens o200k_base d’un texte que d’autres modèles découpent autrement.',
  people: 'Combien de personnes s’en servent : les forfaits se paient pour chacune.',
  use: 'Si vous servez d’autres gens par une clé d’API ou si des personnes sont à leur clavier ; la plupart des forfaits visent le second cas, certains incluent des crédits d’API.',
  webSearchesPerConversation:
    'Les recherches que le fournisseur fait pour le modèle, facturées à la pièce en plus des tokens.',
  conversation: 'Un échange d’un certain nombre de tours qui partagent une transcription croissante.',
  turn: 'Un message de l’utilisateur et tous les appels qui y répondent.',
  call: 'Une requête facturée à un modèle.',
  month: 'Ici un mois a 30 jours, un jour 24 heures et un an 12 de ces mois.',
  offer: 'Un modèle tel qu’un fournisseur le vend ; ailleurs, le même modèle a d’autres prix.',
  rate: 'Ce que coûte un million de tokens d’une sorte, en dollars américains.',
  input: 'Les tokens du prompt qui ne sont ni lus d’un cache ni écrits dans un cache à un prix propre.',
  output: 'Les tokens que le modèle écrit.',
  cacheRead: 'Le début d’un prompt trouvé dans le cache du fournisseur et facturé moins cher.',
  cacheWrite:
    'La partie d’un prompt que le fournisseur garde pour des appels suivants, parfois plus chère que l’entrée.',
  reasoning: 'La réflexion cachée avant une réponse, facturée comme sortie sauf tarif propre du fournisseur.',
  fees: 'Ce qui se paie à la requête ou à la recherche, en plus des tokens.',
  hitRate: 'La part des appels qui trouvent le début de leur prompt dans le cache.',
  band: 'Des tarifs pour longs prompts : au-delà d’une taille, ils valent pour chaque token de l’appel, réponse comprise.',
  batch: 'Des requêtes servies en heures plutôt qu’en secondes, souvent à moitié prix.',
  flex: 'Des réponses plus lentes à des tarifs plus bas, sans garantie de capacité.',
  priority: 'Des réponses plus rapides et plus régulières à des tarifs plus élevés.',
  fast: 'Le même modèle à plus grande vitesse, à des tarifs plus élevés.',
  plan: 'Un abonnement à prix fixe par personne, avec un quota au lieu d’un prix par token.',
  breakEven: 'Le volume auquel deux façons de payer coûtent autant.',
  effectiveRate: 'Toute la dépense en tokens divisée par tous les tokens facturés, en dollars américains par million.',
  cacheMinimum: 'Les prompts et débuts de prompts plus courts ne sont jamais mis en cache et comptent comme entrée.',
  cacheLifetime: 'Combien de temps le fournisseur garde le début d’un prompt après son dernier usage.',
  tokenizer: 'Combien de tokens ce modèle tire d’un texte qui fait 1 token en o200k_base.',
  contextLimit: 'Le plus de tokens que prompt et réponse d’un appel peuvent avoir ensemble.',
  priceDay: 'Le jour dont les prix comptent ; un autre jour, une promotion ou un changement peut valoir.',
  trust:
    'D’où un prix est connu : lu sur la page du fournisseur, confirmé par plusieurs sources ou repris d’une seule.',
  verified: 'Quelqu’un a comparé ce prix avec la page du fournisseur au jour indiqué.',
  corroborated: 'Deux sources indépendantes ou plus donnent ce prix.',
  imported: 'Un jeu de données donne ce prix, et personne ici ne l’a comparé avec la page du fournisseur.',
  exact: 'Le chiffre découle par le seul calcul de prix publiés et de vos nombres.',
  estimate: 'Le chiffre repose sur quelque chose de non publié, comme la taille du quota d’un forfait.',
  unknown: 'Personne ne l’a publié : il reste hors des totaux et classements et ne vaut jamais 0.',
  atLimit: 'La charge atteint ce que le modèle ou le forfait permet ; tout ne passera peut-être pas.',
};
