import type {UsageRow} from '../../src/usage/usage-row.js';

/** How prompts of a conversation are cached: what of call `index` was read, the rest being written or not. */
interface LoggedConversations {
  readonly conversations: number;
  readonly calls: number;
  readonly first: number;
  readonly growth: number;
  readonly output: number;
  /** Tokens that the call at an index from 0 reads; the prompt of the call before it is given. */
  readonly reads?: (index: number, before: number) => number;
  /** Whether what is not read is written. */
  readonly writes?: boolean;
}

/** Logs conversations of 30 days whose prompts grow by equal steps, all on one model. */
export function* loggedConversations(log: LoggedConversations, more: Partial<UsageRow> = {}): Generator<UsageRow> {
  const {conversations, calls, first, growth, output, reads = () => 0, writes = false} = log;
  for (let id = 0; id < conversations; id += 1) {
    for (let index = 0; index < calls; index += 1) {
      const prompt = first + growth * index;
      const cacheRead = reads(index, index === 0 ? 0 : prompt - growth);
      const rest = prompt - cacheRead;
      const usage = writes ? {cacheRead, cacheWrite: rest, output} : {cacheRead, input: rest, output};
      const day = `2026-11-${String((id % 30) + 1).padStart(2, '0')}`;
      yield {model: 'writes', day, conversation: String(id), prompt: 'without-cached', usage, ...more};
    }
  }
}
