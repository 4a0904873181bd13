/** Rules of the house that no plugin knows; eslint.config.js applies them. test/contract/lint-rules.test.ts proves each. */

const TEMPLATE = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';

/** What strict CSP, tree shaking and lazy loading forbid in every source file. */
export const houseSyntax = [
  {
    selector: `${TEMPLATE}[value.raw=/(^|[\\s"'])\\.?style\\s*=/i]`,
    message: 'A style attribute violates a strict CSP: use a class, or el.style.setProperty.',
  },
  {
    selector: `${TEMPLATE}[value.raw=/<style/i]`,
    message: 'A <style> element violates a strict CSP: use static styles.',
  },
  {
    selector: 'ImportExpression[source.value="js-tiktoken"]',
    message: 'The main entry is 5.6 MB: import js-tiktoken/lite and one rank table.',
  },
];

const CLOCK = 'Pure layers have no clock: take the date as a parameter.';

/** What makes a result depend on the moment. */
export const pureSyntax = [
  {selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: CLOCK},
  {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK},
  {selector: 'CallExpression[callee.name="Date"]', message: CLOCK},
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Pure layers are deterministic: take a seed.',
  },
];

const packagePatterns = [
  {
    regex: '^lit/directives/(style-map|unsafe-html|unsafe-svg)(\\.js)?$',
    message: 'It breaks a strict CSP or lets HTML through: use classes and text bindings.',
  },
  {
    regex: '^lit/decorators(/custom-element)?(\\.js)?$',
    importNames: ['customElement'],
    message: 'Register in define.ts, guarded.',
  },
  {regex: '^js-tiktoken$', message: 'The main entry is 5.6 MB: import js-tiktoken/lite and one rank table.'},
];

const lazyPackages = {
  regex: '^(chart\\.js|js-tiktoken/)',
  allowTypeImports: true,
  message: 'Loaded on first use only: import() the lazy module.',
};

const barrels = {
  regex: '^\\..*/(engine|data|state|format|i18n|tokens|usage)/index\\.js$',
  message: 'Inside the library import the file, not the barrel.',
};

// The only modules that may name a lazy package; they are themselves imported dynamically.
const LAZY_MODULES = ['src/charts/chart-js.ts', 'src/tokens/ranks/*.ts'];

function restrict(files, patterns) {
  return {files, rules: {'@typescript-eslint/no-restricted-imports': ['error', {patterns}]}};
}

const upward = (...folders) => ({
  regex: `^(\\.\\./)+(${folders.join('|')})/`,
  message: `Imports flow engine <- data <- state <- links <- elements; this layer does not know ${folders.join(', ')}.`,
});

const noPackages = {regex: '^[^.]', message: 'This layer is plain arithmetic on plain values: no packages.'};

const UI = ['links', 'charts', 'elements', 'styles', 'internal', 'workers', 'cli'];
const TEXTS = ['tokens', 'usage'];
const everywhere = [...packagePatterns, lazyPackages, barrels];

const folder = (name, ...patterns) => restrict([`src/${name}/**/*.ts`], [...everywhere, ...patterns]);

/** One entry per folder: a later entry replaces the earlier one, so each repeats what holds everywhere. */
export const layers = [
  restrict(['src/**/*.ts'], [...packagePatterns, lazyPackages]),
  folder('engine', upward('data', 'state', 'format', 'i18n', ...TEXTS, ...UI), noPackages),
  folder('data', upward('state', 'format', 'i18n', ...TEXTS, ...UI)),
  folder('format', upward('state', ...TEXTS, ...UI), noPackages),
  folder('i18n', upward('state', ...TEXTS, ...UI), noPackages),
  folder('state', upward(...TEXTS, ...UI)),
  folder('internal', upward('links', 'charts', 'elements', 'workers', 'cli', ...TEXTS)),
  folder(
    'styles',
    upward('engine', 'data', 'state', 'format', 'i18n', 'links', 'charts', 'elements', 'workers', 'cli', ...TEXTS),
  ),
  folder('links', upward('charts', 'elements', 'workers', 'cli')),
  folder('charts', upward('elements', 'workers', 'cli')),
  folder('tokens', upward('engine', 'data', 'state', 'format', 'i18n', 'usage', ...UI), noPackages),
  folder('usage', upward('state', 'i18n', 'tokens', ...UI), noPackages),
  folder('workers', upward('state', 'i18n', 'links', 'charts', 'elements', 'styles', 'cli')),
  folder('cli', upward('state', 'i18n', 'links', 'charts', 'elements', 'styles', 'internal', 'workers')),
  folder('elements', {
    regex: '^\\.\\./token-cost-[a-z-]+/(?!define\\.js$)',
    message: "An element knows another one's define.js only, never its class.",
  }),
  restrict(LAZY_MODULES, packagePatterns),
];
