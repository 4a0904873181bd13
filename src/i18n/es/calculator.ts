import type {calculator as english} from '../en/calculator.js';

/** Spanish texts of the calculator's sections. */
export const calculator: typeof english = {
  sections: 'Vistas de la respuesta',
  section: {
    compare: 'Comparar',
    anatomy: 'En qué se va',
    plans: 'API o plan',
    tiers: 'Gamas',
    forecast: 'Previsión',
    advice: 'Qué cambiar',
    measure: 'Datos propios',
  },
  fold: {
    traffic: '¿Cuándo cambia el orden?',
    map: '¿Qué modelo gana dónde?',
    history: '¿Ha cambiado el precio?',
    ledger: 'Tokens × tarifa, línea por línea',
    assumptions: 'Qué se ha supuesto',
    sensitivity: '¿Qué mueve más el importe?',
    savings: '¿Cuánto ahorrarían varios cambios juntos?',
  },
  inputs: 'Cambiar la carga',
  assumptions: {one: '{n} supuesto', other: '{n} supuestos'},
};
