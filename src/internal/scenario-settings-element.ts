import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import type {ScenarioProperty} from '../state/scenario-attributes.js';

type Setting = string | number | undefined;
type Flag = string | boolean | undefined;

/**
 * Declares every field of a scenario as an attribute and a property, as authors write them.
 *
 * Values are kept as given, also unusable ones; reading them is the owner's part. They are the author's side only:
 * what a visitor changes shows in the snapshot, never here.
 */
export abstract class ScenarioSettingsElement extends LitElement implements Record<ScenarioProperty, Setting | Flag> {
  /** Conversations a day or month, see `per`. */
  @property() conversations: Setting;
  /** What `conversations` counts: `day` or `month`. */
  @property() per: string | undefined;
  /** User messages in one conversation. */
  @property() turns: Setting;
  /** Billed requests that answer one user message; several in an agent loop. */
  @property({attribute: 'calls-per-turn'}) callsPerTurn: Setting;
  /** System prompt, in every call. */
  @property({attribute: 'system-tokens'}) systemTokens: Setting;
  /** Tool definitions, in every call. */
  @property({attribute: 'tools-tokens'}) toolsTokens: Setting;
  /** Retrieved or attached text, once per turn. */
  @property({attribute: 'context-tokens'}) contextTokens: Setting;
  /** User message, once per turn. */
  @property({attribute: 'user-tokens'}) userTokens: Setting;
  /** Result appended after every call of a turn but its last. */
  @property({attribute: 'tool-result-tokens'}) toolResultTokens: Setting;
  /** Visible output of every call. */
  @property({attribute: 'output-tokens'}) outputTokens: Setting;
  /** Hidden thinking of every call, billed as output. */
  @property({attribute: 'reasoning-tokens'}) reasoningTokens: Setting;
  /** Earlier turns that are sent again: `all`, `last` or `none`. */
  @property({attribute: 'history-keep'}) historyKeep: string | undefined;
  /** Turns kept where `history-keep` is `last`. */
  @property({attribute: 'history-last-turns'}) historyLastTurns: Setting;
  /** Whether kept turns are sent again with their context. */
  @property({attribute: 'history-with-context'}) historyWithContext: Flag;
  /** Prompt caching: `true` or `false`. */
  @property({attribute: 'cache-enabled'}) cacheEnabled: Flag;
  /** Share of calls that find their prefix in the cache: `0.8` or `80%`. */
  @property({attribute: 'cache-hit-rate'}) cacheHitRate: Setting;
  /** Lifetime of a cached prefix: `short` or `1h`. */
  @property({attribute: 'cache-ttl'}) cacheTtl: string | undefined;
  /** Share of conversations answered without any call. */
  @property({attribute: 'response-cache-hit-rate'}) responseCacheHitRate: Setting;
  /** Share of conversations sent through the batch mode. */
  @property({attribute: 'batch-share'}) batchShare: Setting;
  /** Mode of the rest: `standard`, `flex`, `priority` or `fast`. */
  @property() mode: string | undefined;
  /** Where requests are kept: `global`, `us`, `eu` or `regional`. */
  @property() region: string | undefined;
  /** Extra calls per call, billed in full: `0.1` is 10 %. */
  @property({attribute: 'retry-rate'}) retryRate: Setting;
  /** Negotiated share off the token spend. */
  @property() discount: Setting;
  /** `same-tokens`, or `same-text` to scale counts by each model's tokenizer. */
  @property({attribute: 'token-basis'}) tokenBasis: string | undefined;
  /** Seats, for plans. */
  @property() people: Setting;
  /** `product` or `personal`, for plans. */
  @property() use: string | undefined;
  /** Web searches in one conversation. */
  @property({attribute: 'web-searches-per-conversation'}) webSearchesPerConversation: Setting;

  /** Ready-made scenario to start from, e.g. `coding-agent`. */
  @property() preset: string | undefined;
  /** A whole scenario or a part of one: an object, or JSON in the attribute. */
  @property() scenario: unknown;
  /** Offers to compare: ids or aliases, separated by spaces. */
  @property() models: string | readonly string[] | undefined;
  /** Offer that the answer is about; default: the first of `models`. */
  @property() selected: string | undefined;
  /** Day whose prices count, `YYYY-MM-DD`; default: today. */
  @property() at: string | undefined;
  /** Language of texts and numbers, BCP 47; default: the page's. */
  @property() locale: string | undefined;
  /** Address of another dataset (https); read once, after the bundled one is on show. */
  @property() src: string | undefined;
  /** Gives the time in milliseconds since 1970; replaced in tests and for pages about the past. */
  @property({attribute: false}) clock: () => number = Date.now;
}
