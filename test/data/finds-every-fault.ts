import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkAgainstSchema} from '../../src/data/check-against-schema.js';
import type {DatasetProblem} from '../../src/data/dataset-problem.js';
import {fieldsIn, isAbout, MUTATIONS, spoilt} from './plans-mutations.js';

/** A published file and what reads it. */
interface CheckedFile {
  file: object;
  schema: object;
  problemsOf: (value: unknown) => readonly DatasetProblem[];
  /** Ajv's opinion on the shape. */
  validate: (value: unknown) => boolean;
  /** Fields that may be missing. */
  optional: ReadonlySet<string>;
}

/** Spoils every field of a file in every way, and has the parser find it and Ajv agree about the shape. */
export function findsEveryFault(parser: string, {file, schema, problemsOf, validate, optional}: CheckedFile): void {
  describe(`${parser} finds in every field, and Ajv agrees about the shape:`, () => {
    for (const mutation of MUTATIONS) {
      it(mutation.what, () => {
        const fields = fieldsIn(file).filter(({path, value}) => mutation.fits(value, path.at(-1)!));
        assert.ok(fields.length > 0);
        for (const {path} of fields) {
          const bad = spoilt(file, path, mutation);
          const problems = problemsOf(bad);
          const isTolerated = mutation.what === 'missing' && optional.has(String(path.at(-1)));
          assert.ok(isTolerated || problems.some((problem) => isAbout(problem, path)), path.join('/'));
          if (mutation.notJson) continue;
          assert.equal(checkAgainstSchema(bad, schema).length === 0, validate(bad), path.join('/'));
        }
      });
    }
  });
}
