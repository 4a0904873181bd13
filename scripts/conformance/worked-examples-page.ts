import {fileURLToPath} from 'node:url';
import {GOLDEN, type GoldenCase} from '../../test/data/golden-case.js';
import {computed} from '../../test/data/golden-engine.js';
import {ARTICLE_EXAMPLES} from './article-examples.js';
import {betweenMarkers, markdownTable} from './between-markers.js';
import {CAPACITY_CLAIMS} from './capacity-claims.js';
import {figureText, type WorkedExample} from './figure.js';
import {TOKEN_CLAIMS} from './token-claims.js';

/** Absolute path of the guide. */
export const WORKED_EXAMPLES_GUIDE = fileURLToPath(new URL('../../docs/guides/worked-examples.md', import.meta.url));

/** Claims about cost that are often repeated, with what is right. */
export const CLAIMS: readonly WorkedExample[] = [...TOKEN_CLAIMS, ...CAPACITY_CLAIMS];

const MOST_DIGITS = 8;

/**
 * Writes the generated parts of the guide.
 *
 * @param guide - Its text, with the markers.
 * @throws {Error} If a marker is missing, or something cannot be priced.
 */
export function withWorkedExamples(guide: string): string {
  const claims = betweenMarkers(guide, 'claims', sections(CLAIMS));
  const articles = betweenMarkers(claims, 'articles', sections(ARTICLE_EXAMPLES));
  return betweenMarkers(articles, 'providers', providersTable());
}

function sections(examples: readonly WorkedExample[]): string {
  return examples.map(section).join('\n\n');
}

function section({id, said, figures, right}: WorkedExample, index: number): string {
  const [first = '', ...words] = id.replaceAll('-', ' ');
  const title = `${index + 1}. ${first.toUpperCase()}${words.join('')}`;
  const rows = figures.map((figure) => [figure.what, figureText(figure), figure.how]);
  const table = markdownTable(['What', 'Our figure', 'How it comes about'], rows);
  return `### ${title}\n\n> ${said}\n\n${table}\n\n**What is right:** ${right}`;
}

/** Claims have their own part of the page. */
function isProviders({id, expression}: GoldenCase): boolean {
  return expression !== undefined && !id.startsWith('claim-');
}

function providersTable(): string {
  const rows = GOLDEN.cases.filter(isProviders).map(({title, published, unit, source, expression}) => {
    const ours = expression ? computed(expression) : NaN;
    return [title, `${published} ${unit}`, String(Number(ours.toPrecision(MOST_DIGITS))), sourceLink(source)];
  });
  const headings = ['Example', 'As published', 'Our figure', 'Source'];
  return markdownTable(
    headings,
    rows.map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|'))),
  );
}

function sourceLink(source: string): string {
  const [, address, rest = ''] = /^(https:\/\/\S+)(.*)$/.exec(source) ?? [];
  return address === undefined ? source : `<${address}>${rest}`;
}
