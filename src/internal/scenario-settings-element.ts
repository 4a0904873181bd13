import {LitElement, type PropertyDeclarations} from 'lit';
import {SCENARIO_SETTINGS, type ScenarioProperty} from '../state/scenario-attributes.js';

type Setting = string | number | undefined;
type Flag = string | boolean | undefined;

/**
 * Declares every field of a scenario as an attribute and a property, as authors write them.
 *
 * Values are kept as given, also unusable ones; reading them is the owner's part. They are the author's side only:
 * what a visitor changes shows in the snapshot, never here.
 */
export abstract class ScenarioSettingsElement extends LitElement implements Record<ScenarioProperty, Setting | Flag> {
  static override readonly properties: PropertyDeclarations = {
    ...Object.fromEntries(SCENARIO_SETTINGS.map(({attribute, property}) => [property, {attribute}])),
    presets: {},
    preset: {},
    scenario: {},
    models: {},
    selected: {},
    at: {},
    locale: {},
    currency: {},
    exchangeRate: {attribute: 'exchange-rate'},
    exchangeDate: {attribute: 'exchange-date'},
    src: {},
    catalogue: {},
    stateKey: {attribute: 'state-key'},
    clock: {attribute: false},
  };

  /**
   * Conversations a day or month, see `per`.
   * @attr conversations
   */
  declare conversations: Setting;
  /**
   * What `conversations` counts: `day` or `month`.
   * @attr per
   */
  declare per: string | undefined;
  /**
   * User messages in one conversation.
   * @attr turns
   */
  declare turns: Setting;
  /**
   * Billed requests that answer one user message; several in an agent loop.
   * @attr calls-per-turn
   */
  declare callsPerTurn: Setting;
  /**
   * System prompt, in every call.
   * @attr system-tokens
   */
  declare systemTokens: Setting;
  /**
   * Tool definitions, in every call.
   * @attr tools-tokens
   */
  declare toolsTokens: Setting;
  /**
   * Retrieved or attached text, once per turn.
   * @attr context-tokens
   */
  declare contextTokens: Setting;
  /**
   * User message, once per turn.
   * @attr user-tokens
   */
  declare userTokens: Setting;
  /**
   * Result appended after every call of a turn but its last.
   * @attr tool-result-tokens
   */
  declare toolResultTokens: Setting;
  /**
   * Visible output of every call.
   * @attr output-tokens
   */
  declare outputTokens: Setting;
  /**
   * Hidden thinking of every call, billed as output.
   * @attr reasoning-tokens
   */
  declare reasoningTokens: Setting;
  /**
   * Earlier turns that are sent again: `all`, `last` or `none`.
   * @attr history-keep
   */
  declare historyKeep: string | undefined;
  /**
   * Turns kept where `history-keep` is `last`.
   * @attr history-last-turns
   */
  declare historyLastTurns: Setting;
  /**
   * Whether kept turns are sent again with their context.
   * @attr history-with-context
   */
  declare historyWithContext: Flag;
  /**
   * Prompt caching: `true` or `false`.
   * @attr cache-enabled
   */
  declare cacheEnabled: Flag;
  /**
   * Share of calls that find their prefix in the cache: `0.8` or `80%`.
   * @attr cache-hit-rate
   */
  declare cacheHitRate: Setting;
  /**
   * Lifetime of a cached prefix: `short` or `1h`.
   * @attr cache-ttl
   */
  declare cacheTtl: string | undefined;
  /**
   * Share of conversations answered without any call.
   * @attr response-cache-hit-rate
   */
  declare responseCacheHitRate: Setting;
  /**
   * Share of conversations sent through the batch mode.
   * @attr batch-share
   */
  declare batchShare: Setting;
  /**
   * Mode of the rest: `standard`, `flex`, `priority` or `fast`.
   * @attr mode
   */
  declare mode: string | undefined;
  /**
   * Where requests are kept: `global`, `us`, `eu` or `regional`.
   * @attr region
   */
  declare region: string | undefined;
  /**
   * Extra calls per call, billed in full: `0.1` is 10 %.
   * @attr retry-rate
   */
  declare retryRate: Setting;
  /**
   * Negotiated share off the token spend.
   * @attr discount
   */
  declare discount: Setting;
  /**
   * `same-tokens`, or `same-text` to scale counts by each model's tokenizer.
   * @attr token-basis
   */
  declare tokenBasis: string | undefined;
  /**
   * Seats, for plans.
   * @attr people
   */
  declare people: Setting;
  /**
   * `product` or `personal`, for plans.
   * @attr use
   */
  declare use: string | undefined;
  /**
   * Web searches in one conversation.
   * @attr web-searches-per-conversation
   */
  declare webSearchesPerConversation: Setting;

  /**
   * The page's own scenarios to start from, besides the library's: an array of `{id, name, why?, scenario}`, or JSON in
   * the attribute.
   */
  presets: unknown;
  /** Ready-made scenario to start from, e.g. `coding-agent`, or the id of one of `presets`. */
  preset: string | undefined;
  /** A whole scenario or a part of one: an object, or JSON in the attribute. */
  scenario: unknown;
  /** Offers to compare: ids or aliases, separated by spaces. */
  models: string | readonly string[] | undefined;
  /** Offer that the answer is about; default: the first of `models`. */
  selected: string | undefined;
  /** Day whose prices count, `YYYY-MM-DD`; default: today. */
  at: string | undefined;
  /** Language of texts and numbers, BCP 47; default: the page's, of which a change shows with the next drawing only. */
  locale: string | undefined;
  /**
   * Currency that amounts are shown in besides USD, ISO 4217; needs `exchange-rate` and `exchange-date`.
   * @attr currency
   */
  declare currency: string | undefined;
  /**
   * Units of `currency` for 1 USD, as the page's author found them; never fetched.
   * @attr exchange-rate
   */
  declare exchangeRate: Setting;
  /**
   * Day of `exchange-rate`, `YYYY-MM-DD`.
   * @attr exchange-date
   */
  declare exchangeDate: string | undefined;
  /** Address of another dataset (https); read once, after the bundled one is on show. */
  src: string | undefined;
  /** `starter`, the bundled choice of offers, or `full`: all of them, loaded after the first answer. */
  catalogue: 'starter' | 'full' | undefined;
  /**
   * Query parameter that keeps what a visitor changes in the page's address, e.g. `tcc`; default: nothing is kept there.
   * @attr state-key
   */
  stateKey: string | undefined;
  /** Gives the time in milliseconds since 1970; replaced in tests and for pages about the past. */
  clock: () => number = Date.now;
}
