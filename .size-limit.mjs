/** What is loaded on demand is no part of an entry: neither lazy modules nor the lazy packages. */
const onDemand = {
  name: 'on-demand',
  setup(build) {
    build.onResolve({filter: /.*/}, ({kind, path}) =>
      kind === 'dynamic-import' || /^chart\.js/.test(path) ? {path, external: true} : undefined,
    );
  },
};

const lazyLeftOut = (config) => ({...config, plugins: [...(config.plugins ?? []), onDemand]});

/** Gates of decision 0007; kB are 1,000 bytes of gzip. */
export default [
  {
    name: 'estimate, compare and priceUsage',
    path: 'dist/engine/index.js',
    import: '{ estimate, compare, priceUsage, parseScenario, DEFAULT_SCENARIO }',
    limit: '6 kB',
    gzip: true,
  },
  {name: 'the whole engine', path: 'dist/engine/index.js', limit: '24 kB', gzip: true},
  {
    name: 'the calculator with its elements, lit, starter dataset and presets',
    path: 'dist/elements/token-cost-calculator/define.js',
    limit: '45 kB',
    gzip: true,
    modifyEsbuildConfig: lazyLeftOut,
  },
  {
    name: 'every element registered, with lit, starter dataset and presets',
    path: 'dist/index.js',
    limit: '48 kB',
    gzip: true,
    modifyEsbuildConfig: lazyLeftOut,
  },
  {name: 'starter dataset', path: 'dist/data/starter.js', limit: '6 kB', gzip: true},
];
