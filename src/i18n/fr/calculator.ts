import type {calculator as english} from '../en/calculator.js';

/** French texts of the calculator's sections. */
export const calculator: typeof english = {
  sections: 'Vues de la réponse',
  section: {
    compare: 'Comparer',
    anatomy: 'Où va l’argent',
    plans: 'API ou forfait',
    tiers: 'Gammes',
    forecast: 'Prévision',
    advice: 'Que changer',
    measure: 'Vos données',
  },
  fold: {
    traffic: 'Quand l’ordre change-t-il ?',
    map: 'Quel modèle l’emporte où ?',
    history: 'Le prix a-t-il changé ?',
    ledger: 'Tokens × tarif, ligne par ligne',
    assumptions: 'Ce qui a été supposé',
    sensitivity: 'Qu’est-ce qui fait le plus varier le montant ?',
    savings: 'Que feraient gagner plusieurs changements ensemble ?',
  },
  inputs: 'Modifier la charge',
  assumptions: {one: '{n} hypothèse', other: '{n} hypothèses'},
};
