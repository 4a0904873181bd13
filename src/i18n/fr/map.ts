import type {map as english} from '../en/map.js';

/** French texts of `token-cost-map`. */
export const map: typeof english = {
  caption: 'Le modèle le moins cher et son coût par mois, selon {x} (en travers) et {y} (vers le bas)',
  across: 'En travers',
  down: 'Vers le bas',
  conversations: {day: 'Conversations par jour', month: 'Conversations par mois'},
  takeaway: {
    nothing: 'Aucun modèle choisi au prix connu n’accepte cette charge.',
    same: 'Tous les modèles choisis au prix connu qui acceptent cette charge coûtent la même chose partout sur cette carte.',
    tied: 'Aucun modèle n’est seul le moins cher sur cette carte : plusieurs partagent le coût le plus bas.',
    alone: 'Seul {model} est comparé ici. Choisissez d’autres modèles pour voir où chacun est le moins cher.',
    everywhere: '{model} est le moins cher partout sur cette carte.',
    flip: '{parameter} : {before} est le moins cher jusqu’à {last}, {after} à partir de {next}. Tout le reste est comme chez vous.',
    most: '{model} est le moins cher dans {cells} cases sur {all}. Avec vos nombres, c’est {own}.',
    mostAndYours: '{model} est le moins cher dans {cells} cases sur {all}, avec vos nombres aussi.',
    mostNotYours:
      '{model} est le moins cher dans {cells} cases sur {all}. Avec vos nombres, aucun modèle choisi n’accepte la charge.',
    mostYoursTied:
      '{model} est le moins cher dans {cells} cases sur {all}. Avec vos nombres, plusieurs modèles partagent le coût le plus bas.',
  },
  noneFits: 'aucun ne convient',
  tied: 'à égalité',
  you: 'vous',
  nearTie: 'presque pareil : {model}',
  legend: 'Quel modèle l’emporte combien de fois',
  cells: {one: '{n} case', other: '{n} cases'},
  tieSign: '≈ le modèle suivant coûte au plus {share} de plus',
  keys: 'Appuyez sur une case pour tous ses chiffres. Les flèches vont de case en case. Coûts en USD par mois de 30 jours.',
  idle: '{parameter} ne change rien ici.',
  cell: '{y} : {yValue} · {x} : {xValue}',
  times: 'face au moins cher',
  use: 'Utiliser ces nombres',
  yours: 'Ce sont vos nombres.',
  used: 'Ce sont maintenant vos nombres.',
  opened: '{cell}. Le moins cher est {model}, à {usd} par mois.',
  openedNone: '{cell}. Aucun modèle choisi au prix connu n’accepte cette charge.',
  openedTied: '{cell}. Plusieurs modèles partagent le coût le plus bas, {usd} par mois.',
};
