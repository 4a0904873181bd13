import fc from 'fast-check';

/**
 * Draws the same cases in every run of `npm test`, so that the same files give the same result anywhere. New cases are
 * the part of `npm run test:deep`, which does not load this; `FC_SEED` chooses others here.
 */
fc.configureGlobal({seed: Number(process.env.FC_SEED ?? 20261121)});
