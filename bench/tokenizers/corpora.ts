import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

/** Characters of each text. */
const LENGTH = 200_000;

const TYPESCRIPT = dirname(createRequire(import.meta.url).resolve('typescript'));

/** Texts that people count: written by people, at hand after `npm ci`, the same on every machine. */
export function corpora(): Readonly<Record<'prose' | 'code' | 'JSON' | 'CJK', string>> {
  return {
    prose: cut(prose()),
    code: cut(readFileSync(join(TYPESCRIPT, 'typescript.js'), 'utf8').slice(1_000_000)),
    JSON: cut(readFileSync('pricing-data/dist/catalogue.json', 'utf8')),
    CJK: cut(['zh-cn', 'ja', 'zh-tw', 'ko'].map(messages).join('\n')),
  };
}

const cut = (text: string): string => {
  if (text.length < LENGTH) throw new Error(`A corpus has ${text.length} characters only.`);
  return text.slice(0, LENGTH);
};

/** Paragraphs of readme files, without their code, lists and links. */
function prose(): string {
  const files = readdirSync('node_modules', {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.md$/i.test(path))
    .sort();
  const paragraphs = new Set<string>();
  let length = 0;
  for (const path of files) {
    for (const paragraph of readFileSync(join('node_modules', path), 'utf8').split(/\n\s*\n/)) {
      if (paragraphs.has(paragraph) || !/^[A-Z][a-z]+ [^|<>#]{100,}$/s.test(paragraph)) continue;
      paragraphs.add(paragraph);
      if ((length += paragraph.length) > LENGTH) return [...paragraphs].join('\n\n');
    }
  }
  return [...paragraphs].join('\n\n');
}

/** The compiler's messages in a language, without the names in them. */
function messages(language: string): string {
  const file = join(TYPESCRIPT, language, 'diagnosticMessages.generated.json');
  return Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
    .join('\n')
    .replace(/ ?['"`<]?[\w@.{}/*-]+['"`>]? ?/g, '');
}
