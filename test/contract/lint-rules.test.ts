import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';
import {REPOSITORY} from '../harness/repository.js';

// The planted files do not exist, so the rules that need types are left out but for the last test.
const untyped = new ESLint({
  cwd: REPOSITORY,
  overrideConfig: [
    {
      ...tseslint.configs.disableTypeChecked,
      languageOptions: {parserOptions: {projectService: false, program: null}},
    },
  ],
});

async function brokenRules(path: string, code: string, eslint = untyped): Promise<string[]> {
  const [result] = await eslint.lintText(code, {filePath: `${REPOSITORY}${path}`});
  return result!.messages.map((message) => message.ruleId ?? message.message);
}

const IMPORTS = '@typescript-eslint/no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';
const inTemplate = (markup: string) =>
  ["import {html} from 'lit';", 'export const x = 1;', 'export const view = html`' + markup + '`;', ''].join('\n');

const forbidden = [
  {why: 'the engine imports data', path: 'src/engine/x.ts', code: "export * from '../data/dataset.js';", rule: IMPORTS},
  {why: 'the engine imports a package', path: 'src/engine/x.ts', code: "export * from 'lit';", rule: IMPORTS},
  {
    why: 'the engine imports format',
    path: 'src/engine/x.ts',
    code: "export * from '../format/money.js';",
    rule: IMPORTS,
  },
  {why: 'data imports state', path: 'src/data/x.ts', code: "export * from '../state/store.js';", rule: IMPORTS},
  {why: 'data imports an element', path: 'src/data/x.ts', code: "export * from '../elements/a/a.js';", rule: IMPORTS},
  {why: 'state imports links', path: 'src/state/x.ts', code: "export * from '../links/registry.js';", rule: IMPORTS},
  {why: 'format imports state', path: 'src/format/x.ts', code: "export * from '../state/store.js';", rule: IMPORTS},
  {why: 'i18n imports an element', path: 'src/i18n/x.ts', code: "export * from '../elements/a/a.js';", rule: IMPORTS},
  {why: 'links import an element', path: 'src/links/x.ts', code: "export * from '../elements/a/a.js';", rule: IMPORTS},
  {
    why: "an element imports another one's class",
    path: 'src/elements/token-cost-a/token-cost-a.ts',
    code: "export * from '../token-cost-b/token-cost-b.js';",
    rule: IMPORTS,
  },
  {
    why: 'a barrel is imported inside',
    path: 'src/state/x.ts',
    code: "export * from '../engine/index.js';",
    rule: IMPORTS,
  },
  {
    why: 'the big js-tiktoken is imported',
    path: 'src/tokens/x.ts',
    code: "export * from 'js-tiktoken';",
    rule: IMPORTS,
  },
  {
    why: 'the big js-tiktoken is loaded',
    path: 'src/tokens/x.ts',
    code: "export const x = import('js-tiktoken');",
    rule: SYNTAX,
  },
  {why: 'js-tiktoken is not lazy', path: 'src/tokens/x.ts', code: "export * from 'js-tiktoken/lite';", rule: IMPORTS},
  {why: 'Chart.js is not lazy', path: 'src/charts/x.ts', code: "export {Chart} from 'chart.js';", rule: IMPORTS},
  {why: 'styleMap', path: 'src/elements/a/a.ts', code: "export * from 'lit/directives/style-map.js';", rule: IMPORTS},
  {
    why: 'unsafeHTML',
    path: 'src/elements/a/a.ts',
    code: "export * from 'lit/directives/unsafe-html.js';",
    rule: IMPORTS,
  },
  {why: 'unsafeSVG', path: 'src/elements/a/a.ts', code: "export * from 'lit/directives/unsafe-svg.js';", rule: IMPORTS},
  {
    why: '@customElement',
    path: 'src/elements/a/a.ts',
    code: "export {customElement} from 'lit/decorators.js';",
    rule: IMPORTS,
  },
  {
    why: 'a style attribute',
    path: 'src/elements/a/a.ts',
    code: inTemplate('<p style="color: red">a</p>'),
    rule: SYNTAX,
  },
  {why: 'a style binding', path: 'src/elements/a/a.ts', code: inTemplate('<p style=${x}>a</p>'), rule: SYNTAX},
  {why: 'a style property', path: 'src/elements/a/a.ts', code: inTemplate('<p .style=${x}>a</p>'), rule: SYNTAX},
  {why: 'a style element', path: 'src/elements/a/a.ts', code: inTemplate('<style>p {}</style>'), rule: SYNTAX},
  {why: 'a clock in the engine', path: 'src/engine/x.ts', code: 'export const now = Date.now();', rule: SYNTAX},
  {why: "today's date in data", path: 'src/data/x.ts', code: 'export const today = new Date();', rule: SYNTAX},
  {why: "today's date as text in state", path: 'src/state/x.ts', code: 'export const today = Date();', rule: SYNTAX},
  {why: 'a clock handed on in format', path: 'src/format/x.ts', code: 'export const clock = Date.now;', rule: SYNTAX},
  {why: 'chance in the engine', path: 'src/engine/x.ts', code: 'export const luck = Math.random();', rule: SYNTAX},
  {why: 'any', path: 'src/engine/x.ts', code: 'export const x: any = 1;', rule: '@typescript-eslint/no-explicit-any'},
  {
    why: 'a non-null assertion',
    path: 'src/engine/x.ts',
    code: 'export const f = (x?: number): number => x!;',
    rule: '@typescript-eslint/no-non-null-assertion',
  },
  {why: 'more than 250 lines', path: 'src/engine/x.ts', code: `export {};\n${'\n'.repeat(250)}`, rule: 'max-lines'},
  {
    why: 'an unfinished note',
    path: 'src/engine/x.ts',
    code: '// TO' + 'DO later\nexport {};',
    rule: 'no-warning-comments',
  },
];

const allowed = [
  {why: 'state imports the engine', path: 'src/state/x.ts', code: "export * from '../engine/estimate.js';"},
  {
    why: "an element imports another one's define.js",
    path: 'src/elements/token-cost-a/a.ts',
    code: "import '../token-cost-b/define.js';",
  },
  {why: 'types of Chart.js', path: 'src/charts/x.ts', code: "export type {Chart} from 'chart.js';"},
  {why: 'Chart.js in its lazy module', path: 'src/charts/chart-js.ts', code: "export {Chart} from 'chart.js';"},
  {why: 'the other decorators', path: 'src/elements/a/a.ts', code: "export {property} from 'lit/decorators.js';"},
  {why: 'a date that was given', path: 'src/format/x.ts', code: "export const day = new Date('2026-11-21');"},
  {why: 'a slot called style-guide', path: 'src/elements/a/a.ts', code: inTemplate('<slot name="style-guide"></slot>')},
];

describe('the lint rules of the house refuse', () => {
  for (const {why, path, code, rule} of forbidden) {
    it(why, async () => {
      const rules = await brokenRules(path, code);
      assert.ok(rules.includes(rule), `expected ${rule}, got ${rules.join(', ') || 'nothing'}`);
    });
  }

  it('a comment that switches a rule off', async () => {
    const code = '// eslint-disable-next-line @typescript-eslint/no-explicit-any\nexport const x: any = 1;\n';
    assert.ok((await brokenRules('src/engine/x.ts', code)).includes('@typescript-eslint/no-explicit-any'));
  });

  it('a forgotten promise, which needs types', async () => {
    const typed = new ESLint({cwd: REPOSITORY});
    const rules = await brokenRules('src/engine/scenario.ts', 'Promise.resolve(1);\n', typed);
    assert.ok(rules.includes('@typescript-eslint/no-floating-promises'), rules.join(', '));
  });
});

describe('the lint rules of the house accept', () => {
  for (const {why, path, code} of allowed) {
    it(why, async () => assert.deepEqual(await brokenRules(path, code), []));
  }
});
