import {format, resolveConfig} from 'prettier';
import {markdownTable} from './between-markers.js';
import {VECTOR_FOLDER} from './read-topics.js';
import type {Vector, VectorIndex, VectorTopic} from './vector.js';

/** Grows with the vectors: a new one is a minor version, another format or a changed answer a major one. */
export const VECTOR_VERSION = '1.0.0';

const BASES: readonly Vector['basis'][] = ['arithmetic', 'published', 'simulation'];

/**
 * Gathers all vectors.
 *
 * @param topics - At least one, with the same default scenario.
 * @throws {Error} If there is none.
 */
export function buildIndex(topics: readonly VectorTopic[]): VectorIndex {
  const [first] = topics;
  if (!first) throw new Error('there are no vectors');
  return {
    name: 'token-cost-elements/conformance',
    version: VECTOR_VERSION,
    defaultScenario: first.defaultScenario,
    topics: topics.map(({topic, about}) => ({topic, about})),
    vectors: topics.flatMap(({topic, vectors}) => vectors.map((vector) => ({topic, ...vector}))),
  };
}

/** Writes an index as the formatter of the repository would. */
export async function indexText(index: VectorIndex): Promise<string> {
  const config = await resolveConfig(`${VECTOR_FOLDER}index.json`);
  return format(JSON.stringify(index), {...config, parser: 'json'});
}

/** Counts the vectors of each topic by where their figures come from. */
export function topicsTable(topics: readonly VectorTopic[]): string {
  const row = (name: string, about: string, vectors: readonly Vector[]): string[] => [
    name,
    about,
    ...[vectors.length, ...BASES.map((basis) => vectors.filter((vector) => vector.basis === basis).length)].map(String),
  ];
  return markdownTable(
    ['Topic', 'About', 'Vectors', ...BASES],
    [
      ...topics.map(({topic, about, vectors}) => row(`\`${topic}\``, about, vectors)),
      row(
        '**All**',
        '',
        topics.flatMap(({vectors}) => vectors),
      ),
    ],
  );
}
