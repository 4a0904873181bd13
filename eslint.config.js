import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {houseSyntax, layers, pureSyntax} from './scripts/lint-house.mjs';

const NODE_FILES = ['*.{js,ts}', 'scripts/**/*.{mjs,mts,ts}', '.storybook/*.ts', 'bench/**/*.{mjs,ts}'];
const NODE_GLOBALS = ['process', 'console', 'URL', 'performance', 'setTimeout', 'fetch', 'Buffer'];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-demo/',
      'storybook-static/',
      'coverage/',
      'reports/',
      '.mutation/',
      '.stryker-tmp/',
      'pricing-data/dist/',
    ],
  },
  // A rule that can be switched off in a comment is a wish.
  {linterOptions: {noInlineConfig: true, reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.browser.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      {plugins: {'lit-a11y': litA11y}, rules: litA11y.configs.recommended.rules},
    ],
    rules: {'wc/no-self-class': 'off', 'wc/guard-super-call': 'off'},
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', {max: 250}],
      'no-warning-comments': ['error', {terms: ['todo', 'fixme', 'xxx']}],
      'no-restricted-syntax': ['error', ...houseSyntax],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/{engine,data,state,format,i18n,tokens,usage}/**/*.ts'],
    rules: {'no-restricted-syntax': ['error', ...houseSyntax, ...pureSyntax]},
  },
  ...layers,
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': ['error', {max: 250}],
      'no-warning-comments': ['error', {terms: ['todo', 'fixme', 'xxx']}],
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: NODE_FILES,
    extends: [tseslint.configs.strict],
    languageOptions: {globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly']))},
    rules: {
      'max-lines': ['error', {max: 250}],
      'no-warning-comments': ['error', {terms: ['todo', 'fixme', 'xxx']}],
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}],
    },
  },
);
