import type {traffic as english} from '../../en/charts/traffic.js';

/** French texts of the chart that shows what more or less traffic costs. */
export const traffic: typeof english = {
  x: 'Conversations par mois',
  y: 'USD par mois',
  unfit: '{model} (ne convient pas)',
  plan: {one: '{plan}', other: '{plan} pour {n} personnes'},
  here: 'Vous êtes ici : {n}',
  breakEven: '{plan} est rentable à {n}',
  costsLess: '{plan} coûte moins dès {n}',
  undercuts: 'Dès environ {n} conversations, {plan} coûte moins que {model}.',
  mayUndercut: 'Dès environ {n} conversations, {plan} peut coûter moins que {model}.',
  cheapest: '{model} est le moins cher à tout trafic.',
  alone: 'Le coût croît avec le trafic : {usd} par 1 000 conversations.',
  free: 'Rien n’est facturé, quel que soit le trafic.',
  mine: 'Avec vos {n} conversations par mois, {model} coûte {usd}.',
  mineCheapest: 'Avec vos {n} conversations par mois, {model} coûte {usd}, le minimum de {count} modèles.',
  mineDearer: 'Avec vos {n} conversations par mois, {model} coûte {usd} et {other}, le moins cher, {otherUsd}.',
  inStep: 'Le coût de chaque modèle croît avec le trafic, donc leur ordre ne change jamais.',
  freeModel: '{model} est gratuit, ce qu’un axe logarithmique ne peut pas montrer.',
  unfitModel: '{model} n’accepte pas la conversation entière et reste hors du classement.',
  breaksEven: 'À {n} conversations, {plan} et {model} coûtent tous deux {usd} par mois.',
  paysLate:
    'Jusqu’à environ {n} conversations, soit {usd} par mois, {plan} ne coûte pas moins que {model} ; au-delà, si.',
  limitsUnknown: 'On ne publie pas si {plan} en permet autant.',
  limitsEstimated: 'Certaines limites de forfaits sont des estimations mesurées par des tiers.',
  neverPays: 'Autant qu’on sache, aucun forfait {vendor} ne coûte moins que {model} ici.',
  notForProducts: 'Les forfaits {vendor} sont écartés : aucun n’est connu pour couvrir un produit.',
  tooLarge: 'Le coût est trop grand pour être dessiné.',
};
