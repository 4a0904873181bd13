import type {expected as english} from '../en/expected.js';

/** German words for what settings accept, by the English ones. */
export const expected: typeof english = {
  'true or false': 'true oder false',
  'one of {choices}': 'eines von {choices}',
  'a whole number from {min} to {max}': 'eine ganze Zahl von {min} bis {max}',
  'a number from {min} to {max}': 'eine Zahl von {min} bis {max}',
  'an object': 'ein Objekt',
  'a field of a scenario': 'ein Feld eines Szenarios',
  'at most {max} calls in one conversation': 'höchstens {max} Aufrufe in einer Unterhaltung',
  'at most {max} calls in one conversation, not {calls}':
    'höchstens {max} Aufrufe in einer Unterhaltung, nicht {calls}',
  'at most {max} characters': 'höchstens {max} Zeichen',
  'a link of this calculator, version 1': 'ein Link dieses Rechners, Version 1',
  'a part of a link of version 1': 'ein Teil eines Links der Version 1',
  'an offer with a name and rates': 'ein Angebot mit Namen und Preisen',
  'a list of at most {max} presets': 'eine Liste von höchstens {max} Vorlagen',
  'a preset with an id of its own, of letters, digits and dashes':
    'eine Vorlage mit eigener id aus Buchstaben, Ziffern und Bindestrichen',
  'a name of at most {name} letters, a why of {why}':
    'ein Name von höchstens {name} Zeichen, eine Begründung von {why}',
  'a short name of letters, digits, - and _': 'ein kurzer Name aus Buchstaben, Ziffern, - und _',
  'a day as YYYY-MM-DD': 'ein Tag als JJJJ-MM-TT',
  'a currency of ISO 4217, e.g. EUR': 'eine Währung nach ISO 4217, z. B. EUR',
  'units of the currency for 1 USD': 'Einheiten der Währung für 1 USD',
  'JSON of a scenario': 'JSON eines Szenarios',
  'an https address': 'eine https-Adresse',
  'an answer with status 200, not {status}': 'eine Antwort mit Status 200, nicht {status}',
  'a file of at most 5 MB': 'eine Datei von höchstens 5 MB',
  'a reachable JSON file ({reason})': 'eine erreichbare JSON-Datei ({reason})',
};
