const inScenario = (markup, attributes = '') => `<token-cost-scenario ${attributes}>${markup}</token-cost-scenario>`;
const chart = (view) => ({markup: inScenario(`<token-cost-chart view="${view}"></token-cost-chart>`)});

/** What is photographed, by the name of the picture: the calculator, its sections, and each element alone. */
export const SUBJECTS = {
  calculator: {
    markup: '<token-cost-calculator preset="chatbot"></token-cost-calculator>',
  },
  'calculator-anatomy': {markup: '<token-cost-calculator section="anatomy"></token-cost-calculator>'},
  'calculator-plans': {
    markup: '<token-cost-calculator preset="personal-coding" section="plans"></token-cost-calculator>',
  },
  'calculator-tiers': {markup: '<token-cost-calculator section="tiers"></token-cost-calculator>'},
  'calculator-forecast': {markup: '<token-cost-calculator section="forecast"></token-cost-calculator>'},
  'calculator-advice': {markup: '<token-cost-calculator section="advice"></token-cost-calculator>'},
  'calculator-compact': {markup: '<token-cost-calculator size="compact"></token-cost-calculator>'},
  inputs: {markup: inScenario('<token-cost-inputs></token-cost-inputs>')},
  models: {markup: inScenario('<token-cost-models></token-cost-models>'), clicks: ['token-cost-models summary']},
  table: {markup: inScenario('<token-cost-table></token-cost-table>')},
  ledger: {markup: inScenario('<token-cost-ledger></token-cost-ledger>')},
  summary: {
    markup: inScenario(
      '<p>At this volume the assistant costs <token-cost-summary show="month"></token-cost-summary> a month.</p><p><token-cost-summary></token-cost-summary></p>',
    ),
  },
  price: {
    markup: '<p>Input costs <token-cost-price offer="openai/gpt-6.1-sol"></token-cost-price> per million tokens.</p>',
    clicks: ['token-cost-price button'],
  },
  assumptions: {markup: inScenario('<token-cost-assumptions></token-cost-assumptions>')},
  actions: {markup: inScenario('<token-cost-actions></token-cost-actions>')},
  map: {markup: inScenario('<token-cost-map></token-cost-map>')},
  plans: {markup: inScenario('<token-cost-plans></token-cost-plans>', 'preset="personal-coding"')},
  tiers: {markup: inScenario('<token-cost-tiers></token-cost-tiers>')},
  advice: {markup: inScenario('<token-cost-advice></token-cost-advice>', 'preset="rag"')},
  counter: {
    markup: inScenario('<token-cost-counter></token-cost-counter>', 'preset="chatbot"'),
    fills: {
      'token-cost-counter textarea':
        'You are the support assistant of a small shop.\nAnswer in the language of the question: naïve café 😀.',
    },
    clicks: [
      'token-cost-counter .use button',
      'token-cost-counter .marks summary',
      'token-cost-counter .elsewhere summary',
    ],
  },
  usage: {
    markup: inScenario('<token-cost-usage></token-cost-usage>'),
    clicks: ['token-cost-usage [data-do=example]'],
  },
  'chart-traffic': chart('traffic'),
  'chart-anatomy': chart('anatomy'),
  'chart-turns': chart('turns'),
  'chart-savings': chart('savings'),
  'chart-sensitivity': chart('sensitivity'),
  'chart-forecast': chart('forecast'),
  'chart-history': chart('history'),
};

const light = {colorScheme: 'light'};
const dark = {colorScheme: 'dark'};

/** How each is photographed. */
export const LOOKS = [
  ...[1280, 700, 320].flatMap((width) => [
    {name: `${width}-light`, width, media: light},
    {name: `${width}-dark`, width, media: dark},
  ]),
  {name: 'de', width: 700, media: light, lang: 'de'},
  {name: 'rtl', width: 700, media: light, dir: 'rtl'},
  {name: 'forced-colors', width: 700, media: {forcedColors: 'active', colorScheme: 'dark'}},
];
