import type {expected as english} from '../en/expected.js';

/** French words for what settings accept, by the English ones. */
export const expected: typeof english = {
  'true or false': 'true ou false',
  'one of {choices}': 'une valeur parmi {choices}',
  'a whole number from {min} to {max}': 'un nombre entier de {min} à {max}',
  'a number from {min} to {max}': 'un nombre de {min} à {max}',
  'an object': 'un objet',
  'a field of a scenario': 'un champ d’un scénario',
  'at most {max} calls in one conversation': 'au plus {max} appels dans une conversation',
  'at most {max} calls in one conversation, not {calls}': 'au plus {max} appels dans une conversation, et non {calls}',
  'at most {max} characters': 'au plus {max} caractères',
  'a link of this calculator, version 1': 'un lien de ce calculateur, version 1',
  'a part of a link of version 1': 'une partie d’un lien de version 1',
  'an offer with a name and rates': 'une offre avec un nom et des prix',
  'a list of at most {max} presets': 'une liste d’au plus {max} modèles de départ',
  'a preset with an id of its own, of letters, digits and dashes':
    'un modèle de départ avec un identifiant propre, fait de lettres, de chiffres et de tirets',
  'a name of at most {name} letters, a why of {why}': 'un nom d’au plus {name} caractères, un motif d’au plus {why}',
  'a short name of letters, digits, - and _': 'un nom court fait de lettres, de chiffres, de - et de _',
  'a day as YYYY-MM-DD': 'un jour au format AAAA-MM-JJ',
  'a currency of ISO 4217, e.g. EUR': 'une devise ISO 4217, par exemple EUR',
  'units of the currency for 1 USD': 'unités de la devise pour 1 USD',
  'JSON of a scenario': 'le JSON d’un scénario',
  'an https address': 'une adresse https',
  'an answer with status 200, not {status}': 'une réponse avec le statut 200, et non {status}',
  'a file of at most 5 MB': 'un fichier d’au plus 5 Mo',
  'a reachable JSON file ({reason})': 'un fichier JSON accessible ({reason})',
};
