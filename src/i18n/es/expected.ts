import type {expected as english} from '../en/expected.js';

/** Spanish words for what settings accept, by the English ones. */
export const expected: typeof english = {
  'true or false': 'true o false',
  'one of {choices}': 'uno de {choices}',
  'a whole number from {min} to {max}': 'un número entero de {min} a {max}',
  'a number from {min} to {max}': 'un número de {min} a {max}',
  'an object': 'un objeto',
  'a field of a scenario': 'un campo de un escenario',
  'at most {max} calls in one conversation': 'como máximo {max} llamadas en una conversación',
  'at most {max} calls in one conversation, not {calls}': 'como máximo {max} llamadas en una conversación, no {calls}',
  'at most {max} characters': 'como máximo {max} caracteres',
  'a link of this calculator, version 1': 'un enlace de esta calculadora, versión 1',
  'a part of a link of version 1': 'una parte de un enlace de la versión 1',
  'an offer with a name and rates': 'una oferta con nombre y tarifas',
  'a list of at most {max} presets': 'una lista de {max} plantillas como máximo',
  'a preset with an id of its own, of letters, digits and dashes':
    'una plantilla con un id propio, de letras, cifras y guiones',
  'a name of at most {name} letters, a why of {why}': 'un nombre de {name} caracteres como máximo y un motivo de {why}',
  'a short name of letters, digits, - and _': 'un nombre corto de letras, cifras, - y _',
  'a day as YYYY-MM-DD': 'un día con el formato AAAA-MM-DD',
  'a currency of ISO 4217, e.g. EUR': 'una moneda de ISO 4217, p. ej. EUR',
  'units of the currency for 1 USD': 'unidades de la moneda por 1 USD',
  'JSON of a scenario': 'el JSON de un escenario',
  'an https address': 'una dirección https',
  'an answer with status 200, not {status}': 'una respuesta con el estado 200, no {status}',
  'a file of at most 5 MB': 'un archivo de 5 MB como máximo',
  'a reachable JSON file ({reason})': 'un archivo JSON accesible ({reason})',
};
