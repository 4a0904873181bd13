import type {UsageField, UsageMapping} from './usage-mapping.js';
import type {PromptMeaning} from './usage-row.js';

/** How columns are named that say something of a call; names are in lower case, with spaces between words. */
const NAMES: Readonly<Record<UsageField, (name: string, path: string) => boolean>> = {
  model: (name) =>
    /^((ai|llm|request|requested|response) )?model( name| id| slug| permaslug)?$|^deployment$/.test(name),
  time: (name) =>
    /^(timestamp|datetime|date|day|time|ts|(request |start )?(time|date)|(request )?created( at)?)( utc)?$/.test(name),
  conversation: (name) => /^(conversation|session|thread|trace|chat)( id)?$/.test(name),
  prompt: (name, path) =>
    !/\b(cached?|reason\w*|think\w*|details)\b(?! miss)/.test(path) &&
    /^((total|num|n|uncached) )?(input|prompt) (tokens?|token count|usage)( (count|used))?$|^(tokens?|n) (in|input|prompt)$|^(in tokens?|prompt cache miss tokens)$/.test(
      name,
    ),
  cacheRead: (name, path) =>
    isCache(path) && !isWrite(path) && (/\b(tokens?|read|hits?)\b/.test(path) || name === 'cached'),
  cacheWrite: (_name, path) => isCache(path) && isWrite(path) && !/\b1h\b/.test(path),
  cacheWrite1h: (_name, path) => isCache(path) && isWrite(path) && /\b1h\b/.test(path),
  output: (name, path) =>
    !/\b(cached?|reason\w*|think\w*|details)\b/.test(path) &&
    /^((total|num|n) )?(output|completion|candidates|generated|response) (tokens?|token count|usage)( (count|used))?$|^tokens? (out|output|completion|generated)$|^out tokens?$/.test(
      name,
    ),
  reasoning: (_name, path) => /\b(reasoning|thinking|thoughts?)\b/.test(path) && /\btokens?\b/.test(path),
  cost: (name) => /^((total|calculated total) )?(cost|spend)( total| usd| in usd)?$|^(amount )?usd$/.test(name),
  calls: (name) => /^((num|n|number of|total|api) )?(model )?(calls|requests)( count)?$|^request count$/.test(name),
};

/**
 * Guesses from the names of columns what they say of a call.
 *
 * @param columns - Names, or paths with dots; of several that fit, the least deep counts, and then the first.
 * @returns The mapping; undefined where no column counts tokens of a prompt or an output.
 */
export function guessMapping(columns: readonly string[]): UsageMapping | undefined {
  const known = columns
    .map((column) => ({column, name: wordsOf(lastKey(column)), path: wordsOf(column), depth: column.split('.').length}))
    .sort((a, b) => a.depth - b.depth);
  const fields: Partial<Record<UsageField, string>> = {};
  for (const field of Object.keys(NAMES) as UsageField[]) {
    const match = known.find(({name, path}) => NAMES[field](name, path));
    if (match) fields[field] = match.column;
  }
  if (fields.prompt === undefined && fields.output === undefined) return undefined;
  return {
    fields,
    promptMeans: meaningOf(
      wordsOf(fields.prompt ?? ''),
      wordsOf(`${fields.cacheRead ?? ''} ${fields.cacheWrite ?? ''}`),
    ),
    // Gemini's thoughts stand beside its candidates.
    outputWithReasoning: !/\bthoughts?\b/.test(wordsOf(fields.reasoning ?? '')),
  };
}

/** Anthropic's names, and Bedrock's, count cached tokens beside the input; OpenTelemetry's, and details, are part of it. */
function meaningOf(prompt: string, cache: string): PromptMeaning {
  if (/\b(uncached|miss)\b/.test(prompt)) return 'without-cached';
  const isAnthropic = /\binput\b/.test(prompt) && /\bcache (read|creation|write)\b/.test(cache);
  return isAnthropic && !/\bgen ai\b/.test(prompt) && !/\bdetails\b/.test(cache) ? 'without-cached' : 'with-cached';
}

function isCache(path: string): boolean {
  return (
    /\b(cached?|ephemeral)\b/.test(path) &&
    !/\b(cost|usd|price|discount|key|enabled|id|miss|uncached|no cache)\b/.test(path)
  );
}

function isWrite(path: string): boolean {
  return /\b(write|writes|written|creation|create|created|ephemeral)\b/.test(path);
}

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** `promptTokens`, `prompt_tokens` and `Prompt Tokens` are the same words. */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
