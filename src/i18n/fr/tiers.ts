import type {tiers as english} from '../en/tiers.js';

/** French texts of `token-cost-tiers`. */
export const tiers: typeof english = {
  modesCaption: 'USD par mois si tout est envoyé d’une seule façon',
  modesLead: 'Entièrement en mode {mode}, {model} coûterait {usd} par mois au lieu de {standardUsd}, {share} de moins.',
  modesLeadHours:
    'Entièrement en mode {mode}, {model} coûterait {usd} par mois au lieu de {standardUsd}, {share} de moins ; les réponses arrivent sous {hours} heures.',
  modesOnlyStandard: '{model} n’est vendu que d’une façon, à {standardUsd} par mois.',
  modesInForceCheapest: 'Le mode {mode}, actuellement appliqué, est le moins cher pour {model} : {usd} par mois.',
  modesStandardCheapest: 'Le mode standard est le moins cher pour {model} : {standardUsd} par mois.',
  modesUnknown: 'Le coût de {model} n’est pas connu.',
  modesEmpty: 'Choisissez un modèle pour voir ce que coûte chaque mode.',
  model: 'Modèle',
  mode: {standard: 'Standard', batch: 'Lots', flex: 'Flex', priority: 'Priority', fast: 'Fast'},
  notOffered: 'non proposé',
  cheapest: 'le moins cher',
  inForce: 'en vigueur',
  hours: 'sous {n} h',
  until: 'jusqu’au {date}',
  apply: 'Utiliser {mode} pour {model} : {usd} par mois',
  applied: '{mode} est maintenant en vigueur pour {model}.',
  modesHint: 'Appuyez sur un montant pour en faire le mode de la charge.',
  modelsCaption: 'USD par mois par gamme de modèles',
  modelsLead:
    'Le modèle {low} le moins cher coûte {lowUsd} par mois, le modèle {high} le moins cher {highUsd} : {times} ce montant.',
  modelsLeadFree: 'Le modèle {low} le moins cher coûte {lowUsd} par mois, le modèle {high} le moins cher {highUsd}.',
  modelsOneTier: 'Seuls des modèles {low} acceptent cette charge, à partir de {lowUsd} par mois.',
  modelsNone: 'Aucun modèle du catalogue n’accepte cette charge.',
  tierWord: {frontier: 'de pointe', mid: 'de milieu de gamme', budget: 'économique'},
  tier: {frontier: 'Pointe', mid: 'Milieu de gamme', budget: 'Économique'},
  count: '{n} offres',
  countFitting: '{n} offres sur {all} l’acceptent',
  line: {cheapest: 'Le moins cher', median: 'Au milieu', dearest: 'Le plus cher'},
  allSellers: 'Tous les fournisseurs',
  labs: 'Le moins cher de chaque labo, vendu par le labo lui-même',
  none: 'aucun',
  offerOf: '{model}, {seller}',
  timesCheapest: '{times} le moins cher',
  modelsHint:
    'Les modèles de pointe sont les plus capables, les économiques les moins coûteux ; les gammes sont fixées à la main. Seuls comptent les modèles qui acceptent la charge.',
};
