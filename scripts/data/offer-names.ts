// The upstream files some models under a family name or a `-latest` that never moved: the id on the right is what the
// seller bills under.
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  anthropic: {
    'claude-3-5-haiku-latest': 'claude-3-5-haiku',
    'claude-3-7-sonnet-latest': 'claude-3-7-sonnet',
    'claude-3-opus-latest': 'claude-3-opus',
    'claude-opus-4-0': 'claude-opus-4',
    'claude-sonnet-4-0': 'claude-sonnet-4',
  },
  xai: {'grok-4-0709': 'grok-4'},
  mistral: {'mistral-large': 'mistral-large-2411', 'mistral-medium-3-1': 'mistral-medium-2505'},
  cohere: {
    'command-a': 'command-a-03-2025',
    'command-r': 'command-r-08-2024',
    'command-r-plus': 'command-r-plus-08-2024',
    'command-r7b': 'command-r7b-12-2024',
  },
};

/**
 * Names an offer as its seller does.
 *
 * @param upstreamId - Id in the upstream's data.
 */
export function offerName(seller: string, upstreamId: string): string {
  const renamed = RENAMED[seller]?.[upstreamId];
  if (renamed !== undefined) return renamed;
  if (seller === 'zai') return upstreamId.toLowerCase();
  // The upstream invents `regional.` for what Bedrock sells under the bare model id.
  if (seller === 'aws-bedrock') return upstreamId.replace(/^regional\./, '');
  return upstreamId;
}
