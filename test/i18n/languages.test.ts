import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {languages, loadTexts, messagesFor} from '../../src/i18n/messages-for.js';
import {ENGLISH, messagesOf} from '../harness/english-texts.js';

const english = new Map(messagesOf(ENGLISH));

/** Forms of one message for different numbers are one message with a form for each kind of number. */
const PLURAL_KEY = /\.(zero|one|two|few|many|other)$/;
const isPlural = (path: string): boolean =>
  PLURAL_KEY.test(path) && ['.one', '.other'].every((form) => english.has(path.replace(PLURAL_KEY, form)));
const stem = (path: string): string => (isPlural(path) ? path.replace(PLURAL_KEY, '') : path);

const placeholders = (message: string): string[] => [...new Set(message.match(/\{\w+\}/g))].sort();

/** Messages that are the same in another language: names, signs, and words that were borrowed. */
const isAlike = (message: string): boolean => message.replace(/\{\w+\}/g, '').replace(/[^\p{L}]/gu, '').length < 16;

describe('the languages', () => {
  it('are the six that are promised', () => assert.deepEqual(languages().sort(), ['de', 'en', 'es', 'fr', 'ja', 'zh']));

  for (const tag of languages().filter((each) => each !== 'en')) {
    describe(tag, () => {
      let texts: Map<string, string> | undefined;
      const load = async (): Promise<Map<string, string>> => {
        await loadTexts(tag);
        return (texts ??= new Map(messagesOf(messagesFor(tag))));
      };

      it('says everything that English says, and nothing else', async () => {
        const own = [...(await load()).keys()].map(stem);
        assert.deepEqual([...new Set(own)].sort(), [...new Set([...english.keys()].map(stem))].sort());
      });

      it('has a form for every kind of number of its own', async () => {
        const kinds = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.filter((kind) => kind !== 'many');
        const messages = await load();
        for (const path of english.keys()) {
          if (!isPlural(path)) continue;
          for (const kind of kinds) assert.ok(messages.has(`${stem(path)}.${kind}`), `${stem(path)}.${kind}`);
        }
      });

      it('fills in the same values', async () => {
        for (const [path, message] of await load()) {
          const original = english.get(path) ?? english.get(`${stem(path)}.other`) ?? '';
          const [own, wanted] = [placeholders(message), placeholders(original)];
          // "one conversation" may leave the number out.
          if (/\.one$/.test(path))
            assert.ok(
              own.every((name) => wanted.includes(name)),
              path,
            );
          else assert.deepEqual(own, wanted, path);
        }
      });

      it('leaves nothing in English, and nothing empty', async () => {
        for (const [path, message] of await load()) {
          if (english.get(path) === '') continue;
          assert.notEqual(message.trim(), '', path);
          if (!isAlike(message)) assert.notEqual(message, english.get(path), path);
        }
      });
    });
  }
});
