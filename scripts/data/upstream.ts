import type {findProvider} from '@pydantic/genai-prices';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The upstream package; only its `findProvider` is used, never its matcher or its arithmetic. */
export const UPSTREAM_PACKAGE = '@pydantic/genai-prices';

/** Our name of a seller to the upstream's. */
export const UPSTREAM_PROVIDERS = {
  openai: 'openai',
  anthropic: 'anthropic',
  google: 'google',
  xai: 'x-ai',
  deepseek: 'deepseek',
  mistral: 'mistral',
  groq: 'groq',
  together: 'together',
  fireworks: 'fireworks',
  cohere: 'cohere',
  moonshotai: 'moonshotai',
  zai: 'zai',
  'aws-bedrock': 'aws',
  perplexity: 'perplexity',
  cerebras: 'cerebras',
  minimax: 'minimax',
  azure: 'azure',
  cloudflare: 'cloudflare',
  baseten: 'baseten',
  avian: 'avian',
  arcee: 'arcee',
  doubleword: 'doubleword',
  ovhcloud: 'ovhcloud',
  modal: 'modal',
} as const;

/**
 * Day of the newest price in upstream 0.1.8. The package carries no dates of its own and the registry's is a cache
 * date. A newer version keeps this day until someone reads its changelog: a date too old warns, one too new lies.
 */
export const NEWEST_UPSTREAM_DAY = '2026-09-23';

/** Sellers whose pages the upstream last compared long before its newest data. */
export const UPSTREAM_DAY_OF_SELLER: Readonly<Record<string, string>> = {
  avian: '2026-08-25',
  groq: '2025-08-12',
  together: '2025-07-03',
};

export type FindProvider = typeof findProvider;
export type UpstreamProvider = NonNullable<ReturnType<FindProvider>>;
export type UpstreamModel = UpstreamProvider['models'][number];

/** Reads the version of the installed upstream package. */
export function installedUpstreamVersion(): string {
  const entry = fileURLToPath(import.meta.resolve(UPSTREAM_PACKAGE));
  const manifest = JSON.parse(readFileSync(entry.replace(/dist[\\/][^\\/]+$/, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
