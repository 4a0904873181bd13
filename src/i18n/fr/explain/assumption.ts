import type {
  assumption as englishAssumption,
  origin as englishOrigin,
  presetWhy as englishPresetWhy,
} from '../../en/explain/assumption.js';

/** French texts of the table of assumptions. */
export const assumption: typeof englishAssumption = {
  caption: 'Sur quoi repose la réponse',
  count: '{all} hypothèses, dont {mine} posées par vous.',
  name: 'Hypothèse',
  value: 'Valeur',
  from: 'Origine',
  yes: 'oui',
  no: 'non',
  none: 'aucun',
  unknown: 'inconnu',
  traffic: 'Trafic',
  tokens: 'Tokens',
  history: 'Ce qui est renvoyé',
  caching: 'Cache',
  billing: 'Facturation',
  people: 'Personnes et outils',
  facts: 'Faits sur {model}',
  fixed: 'Fixe',
  month: 'Durée d’un mois',
  days: '{days} jours',
  tax: 'Taxes',
  beforeTax: 'non comprises',
  priceDay: 'Jour des prix',
  dataset: 'Jeu de données',
  price: 'Entrée, sortie, USD par million',
  rates: '{input}, {output}',
  cacheMinimum: 'Tokens minimum pour le cache',
  cacheLifetime: 'Durée de vie du cache',
  minutes: '{minutes} min',
  cacheKind: 'Cache de prompts',
  automatic: 'automatique',
  explicit: 'là où l’appelant le demande',
  tokenizer: 'Tokens pour le même texte',
  context: 'Tokens maximum par appel',
  batch: 'Prix par lots',
  ofStandard: '{share} du tarif standard',
  ownRates: 'des tarifs propres',
  uplift: 'Tarifs en {region}',
  searchFee: '1 000 recherches Web',
  byUsers: '{conversations} ({users} utilisateurs × {each})',
  startedFrom: 'Parti de « {preset} » : {why}',
  compare: 'À comparer : {source}.',
  product: 'servi à d’autres',
  personal: 'des personnes à leur clavier',
};

/** French names of where a value is from. */
export const origin: typeof englishOrigin = {
  you: 'vous',
  preset: 'modèle « {preset} »',
  page: 'cette page',
  dataset: 'jeu de données',
  default: 'par défaut',
  yours: 'vos propres tarifs',
};

/** French reasons for the numbers of each ready-made scenario, by its id. */
export const presetWhy: typeof englishPresetWhy = {
  chatbot:
    'un chat de support est couramment donné à 800 tokens de prompt système, 150 de message, 350 de réponse et environ 2 400 d’historique après cinq tours.',
  rag: 'la recherche ajoute 2 000 à 8 000 tokens à une question ; 4 000 est au milieu, et les passages changent d’un tour à l’autre, donc moins de prompts se trouvent dans le cache.',
  'coding-agent':
    'un agent fait 5 à 15 appels par tâche et une définition d’outil prend 500 à 2 000 tokens ; presque tout se répète, donc la plupart des appels trouvent leur prompt dans le cache.',
  'batch-classification':
    'une étiquette demande 10 à 50 tokens de réponse et personne ne l’attend, donc tout passe par lots ; des prompts si courts sont sous la plupart des minimums de cache. Un guide publié compte 29 tokens en entrée et 50 en sortie par message signalé.',
  summarisation:
    '12 000 tokens font environ 9 000 mots d’anglais ; chaque document est lu une fois, donc le cache ne fait rien gagner, et la moitié peut attendre un lot. Un guide publié compte 86 000 tokens en entrée et 350 en sortie pour un bail.',
  voice:
    'les réponses parlées sont courtes et nombreuses : une ou deux phrases par tour, si bien que l’historique répété fait l’essentiel de la facture.',
  reasoning: 'une réponse de 500 tokens visibles peut porter 5 000 tokens de réflexion, facturés comme sortie.',
  'personal-coding':
    'une session est couramment donnée à 20 tours de 8 000 tokens en entrée et 1 000 en sortie ; ici les 8 000 sont nouveaux à chaque tour et les tours précédents sont renvoyés.',
};
