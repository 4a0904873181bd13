/**
 * What settings accept, as problems say it: other languages find their words by the English ones, `{names}` included.
 *
 * English says what stands in the problem, so no page loads this.
 */
export const expected = {
  'true or false': 'true or false',
  'one of {choices}': 'one of {choices}',
  'a whole number from {min} to {max}': 'a whole number from {min} to {max}',
  'a number from {min} to {max}': 'a number from {min} to {max}',
  'an object': 'an object',
  'a field of a scenario': 'a field of a scenario',
  'at most {max} calls in one conversation': 'at most {max} calls in one conversation',
  'at most {max} calls in one conversation, not {calls}': 'at most {max} calls in one conversation, not {calls}',
  'at most {max} characters': 'at most {max} characters',
  'a link of this calculator, version 1': 'a link of this calculator, version 1',
  'a part of a link of version 1': 'a part of a link of version 1',
  'an offer with a name and rates': 'an offer with a name and rates',
  'a list of at most {max} presets': 'a list of at most {max} presets',
  'a preset with an id of its own, of letters, digits and dashes':
    'a preset with an id of its own, of letters, digits and dashes',
  'a name of at most {name} letters, a why of {why}': 'a name of at most {name} letters, a why of {why}',
  'a short name of letters, digits, - and _': 'a short name of letters, digits, - and _',
  'a day as YYYY-MM-DD': 'a day as YYYY-MM-DD',
  'a currency of ISO 4217, e.g. EUR': 'a currency of ISO 4217, e.g. EUR',
  'units of the currency for 1 USD': 'units of the currency for 1 USD',
  'JSON of a scenario': 'JSON of a scenario',
  'an https address': 'an https address',
  'an answer with status 200, not {status}': 'an answer with status 200, not {status}',
  'a file of at most 5 MB': 'a file of at most 5 MB',
  'a reachable JSON file ({reason})': 'a reachable JSON file ({reason})',
};
