import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {STARTER_DATASET} from '../../src/data/starter.js';
import {createCatalogue} from '../../src/data/catalogue.js';
import {ScenarioStore} from '../../src/state/scenario-store.js';
import {decodeLink} from '../../src/state/link-codec.js';
import {expectedText} from '../../src/state/expected-text.js';
import type {Problem} from '../../src/state/snapshot.js';
import {texts as german} from '../../src/i18n/de/texts.js';
import {ENGLISH} from '../harness/english-texts.js';

const settingProblems = (settings: object): readonly Problem[] =>
  new ScenarioStore(createCatalogue(STARTER_DATASET), '2026-11-21').applySettings(settings);

const linkProblems = (link: string): readonly Problem[] => decodeLink(link).problems;

describe('what a setting accepts', () => {
  for (const {why, problems, said} of [
    {why: 'a flag', problems: settingProblems({cacheEnabled: 'maybe'}), said: 'true oder false'},
    {why: 'a choice', problems: settingProblems({cacheTtl: 'long'}), said: 'eines von short, 1h'},
    {why: 'a whole number', problems: settingProblems({turns: 0}), said: 'eine ganze Zahl von 1 bis 10000'},
    {why: 'a share', problems: settingProblems({discount: 2}), said: 'eine Zahl von 0 bis 1'},
    {why: 'a day', problems: settingProblems({at: 'today'}), said: 'ein Tag als JJJJ-MM-TT'},
    {
      why: 'a state key',
      problems: settingProblems({stateKey: '?'}),
      said: 'ein kurzer Name aus Buchstaben, Ziffern, - und _',
    },
    {why: 'JSON', problems: settingProblems({scenario: '{'}), said: 'JSON eines Szenarios'},
    {why: 'an object', problems: settingProblems({scenario: '[]'}), said: 'ein Objekt'},
    {why: 'a known field', problems: settingProblems({scenario: {pace: 1}}), said: 'ein Feld eines Szenarios'},
    {
      why: 'so many calls',
      problems: settingProblems({turns: 5000, callsPerTurn: 3}),
      said: 'höchstens 10000 Aufrufe in einer Unterhaltung',
    },
    {
      why: 'so many calls of a whole scenario',
      problems: settingProblems({scenario: {turns: 5000, callsPerTurn: 3}}),
      said: 'höchstens 10000 Aufrufe in einer Unterhaltung, nicht 15000',
    },
    {why: 'a list of presets', problems: settingProblems({presets: 1}), said: 'eine Liste von höchstens 50 Vorlagen'},
    {
      why: 'the id of a preset',
      problems: settingProblems({presets: [{id: '?'}]}),
      said: 'eine Vorlage mit eigener id aus Buchstaben, Ziffern und Bindestrichen',
    },
    {
      why: 'the name of a preset',
      problems: settingProblems({presets: [{id: 'one', name: ''}]}),
      said: 'ein Name von höchstens 80 Zeichen, eine Begründung von 300',
    },
    {why: 'a link', problems: linkProblems('9~'), said: 'ein Link dieses Rechners, Version 1'},
  ])
    it(`is said in the reader’s language: ${why}`, () => {
      const [first] = problems;
      assert.ok(first);
      assert.equal(expectedText(first, german), said);
    });

  it('stays as it is where a language has no words for it, and in English', () => {
    const problem: Problem = {name: 'src', value: '/offers/0', expected: 'a number >= 0', kind: 'setting'};
    assert.equal(expectedText(problem, german), 'a number >= 0');
    const [turns] = settingProblems({turns: 0});
    assert.ok(turns);
    assert.equal(expectedText(turns, ENGLISH), 'a whole number from 1 to 10000');
  });

  it('is found where the words hold brackets', () => {
    const problem: Problem = {name: 'src', value: 'x', expected: 'a reachable JSON file (timed out)', kind: 'setting'};
    assert.equal(expectedText(problem, german), 'eine erreichbare JSON-Datei (timed out)');
  });
});
