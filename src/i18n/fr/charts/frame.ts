import type {frame as english} from '../../en/charts/frame.js';

/** French texts around every chart. */
export const frame: typeof english = {
  cursor: 'Point du graphique',
  counted: '{axis} {position}',
  at: '{position} : {values}',
  reading: '{series} {value}',
  separator: ' ; ',
  nothingHere: 'rien n’est affiché ici',
  unknown: 'inconnu',
  range: '{low} à {high}',
  legend: 'Affichés dans le dessin',
  others: {one: '{n} autre', other: '{n} autres'},
  markers: 'Lignes du dessin',
  table: 'Les chiffres en tableau',
  lowEnd: '{series}, bas',
  highEnd: '{series}, haut',
  copyCsv: 'Copier en CSV',
  savePng: 'Enregistrer en PNG',
  saveFailed: 'Le navigateur n’a pas permis l’enregistrement.',
  notDrawn: 'Le dessin n’a pas pu être chargé. Tous les chiffres sont dans le tableau.',
  retry: 'Réessayer',
  notWorkedOut: 'Cela ne peut pas être calculé avec ces nombres.',
  settings: 'Réglages de ce graphique',
  linear: 'Axes droits au lieu de logarithmiques',
  option: {
    budget: 'Budget, USD',
    growth: 'Croissance par mois',
    uncertainty: 'Incertitude',
    months: 'Mois à venir',
  },
};
