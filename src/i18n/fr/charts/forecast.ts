import type {forecast as english} from '../../en/charts/forecast.js';

/** French texts of the chart of the forecast. */
export const forecast: typeof english = {
  takeaway: '{usd} en {months} ; une chance sur 10 au-dessus de {highUsd}.',
  takeawayReached: 'Le coût attendu atteint {budget} par mois dès {month}.',
  takeawayWithin: 'Le coût attendu reste sous {budget} par mois pendant {months}.',
  months: {one: '{n} mois', other: '{n} mois'},
  summary:
    'Sur {model}, {months} à partir de {month} coûtent {usd} au milieu de tous les cas simulés, avec une chance sur 10 de dépasser {highUsd} et une sur 10 de rester sous {lowUsd}.',
  uncertain:
    'Les réponses, et les appels par tour s’il y en a plusieurs, peuvent être plus courts ou plus longs de {share} que saisi. {traffic}',
  certain: 'Rien n’est tenu pour incertain. {traffic}',
  steady: 'Le trafic reste comme saisi, de même que les prix du {date}.',
  growing: 'Le trafic croît de {growth} par mois ; les prix du {date} restent.',
  shrinking: 'Le trafic décroît de {growth} par mois ; les prix du {date} restent.',
  doesNotFit: 'Certaines de ces conversations seraient trop longues pour {model}.',
  lasts: 'En une seule somme pour tous les mois, {budget} sont épuisés en {month}.',
  lastsLonger: 'En une seule somme pour tous les mois, {budget} suffisent pour plus de {months}.',
  budget: 'Sur un budget de {budget} pour chaque mois, le coût attendu atteint pour la première fois {crossings}.',
  reached: '{share} vers le {date}',
  notReached: '{share} dans aucun de ces mois',
  separator: ' ; ',
  month: 'Mois',
  usd: 'USD par mois de 30 jours',
  range: '8 cas sur 10',
  middle: 'Cas médian',
  expected: 'Attendu',
  spent: 'Budget dépensé',
  never: 'pas ce mois-ci',
  limit: '{share} du budget, {usd}',
  between: '{lowUsd} à {highUsd}',
  tooLarge: 'Ces montants sont trop grands pour être dessinés.',
};
