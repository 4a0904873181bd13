import type {PluralForms} from '../text.js';

/** English texts of `token-cost-counter`. */
export const counter = {
  label: 'Your text',
  open: 'Open a file…',
  clear: 'Clear',
  stays:
    'It stays in this page: nothing of it is sent or stored. A file can be dropped here, too. Up to 10,000,000 characters.',
  tokens: {one: '{n} token', other: '{n} tokens'} satisfies PluralForms,
  characters: {one: '{n} character', other: '{n} characters'} satisfies PluralForms,
  words: {one: '{n} word', other: '{n} words'} satisfies PluralForms,
  bytes: {one: '{n} byte', other: '{n} bytes'} satisfies PluralForms,
  kilobytes: '{n} kB',
  megabytes: '{n} MB',
  /** `{name}` is a file's. */
  file: '{name} ({size})',
  tooLong: 'This has {size}; at most {most} can be counted. What was here before still is.',
  unreadable: 'This file could not be read.',
  noText: 'This file is no text in UTF-8. Save it as text, or paste what it says.',
  /** `{what}` is the size of a text, or a file with its size. */
  held: 'In memory: {what}. Only the first {shown} are on show and cannot be edited; clear it to type.',
  heldWhole: 'In memory as it is: {what}. It cannot be edited; clear it to type.',
  /** `{where}` is the heading of a table below. */
  otherwise: '{model} may count otherwise: see “{where}”.',
  loading: {
    o200k_base: 'Loading the tokenizer (0.7 MB)…',
    cl100k_base: 'Loading the tokenizer (0.4 MB)…',
  },
  failed: 'The tokenizer could not be loaded.',
  counting: 'Counting',
  cancel: 'Cancel',
  cancelled: 'Counting was stopped.',
  countAgain: 'Count it',
  seeTokens: 'See the tokens',
  markedText: {
    one: 'Your text as {n} token.',
    other: 'Your text with its {n} tokens set apart.',
  } satisfies PluralForms,
  markedHint:
    '· is a space, → a tab, ⏎ the end of a line. A small number says that one character takes several tokens.',
  tooLongToMark: 'Tokens are marked in texts of up to {n} characters.',
  useAs: 'Use as',
  part: {
    system: 'system prompt',
    user: 'user message',
    context: 'context',
    toolResult: 'tool result',
    output: 'answer',
    tools: 'tool definitions',
  },
  /** `{tokens}` reads "1,234 tokens". */
  use: 'Use {tokens} as {part}',
  useNothing: 'Use as {part}',
  used: 'Used as {part}: {tokens}.',
  costs: '{model} now costs about {usd} a month.',
  /** A conversation that was pasted as JSON. `{turns}` reads "5 turns". */
  chat: {
    lead: {
      one: 'This is a chat of {turns}. As a scenario, on average:',
      other: 'These are {n} chats of {turns} on average. As a scenario:',
    } satisfies PluralForms,
    calls: 'calls per turn',
    reasoning: 'reasoning',
    make: 'Make this my scenario',
    made: 'Your scenario follows the chat now.',
    skipped: 'Parts that were skipped, as they could not be read: {n}.',
    /** Whatever a user attached is in their messages. */
    context: 'What was attached counts as part of the user message, so the context becomes 0.',
    note: {
      'turns-averaged': 'The chats have {least} to {most} turns, {mean} on average; {used} stands for all.',
      'calls-averaged': 'The turns have {least} to {most} calls, {mean} on average; {used} stands for all.',
      unanswered: 'User messages without an answer: {turns}.',
      unfinished: 'Turns that end with the result of a tool: {turns}.',
      'system-missing': 'It has no system prompt; that of your scenario stays.',
      'tools-missing': 'It has no tool definitions; those of your scenario stay.',
      'reasoning-missing': 'It shows no reasoning; that of your scenario stays.',
      'reasoning-hidden': 'Some reasoning is hidden, and billed all the same; that of your scenario stays.',
      'reasoning-summarised': 'The reasoning on show may be a summary; all of it is billed.',
      'left-out': 'Not counted, as they are no text: images {images}, files {files}, others {other}.',
      'built-in-tools': 'Tools that the provider defines are not counted: {tools}.',
      'tools-as-json': 'Tools count as JSON; how providers write them out is not published.',
      'message-overhead': 'Counted with it: {perMessage} tokens around each message and {perReply} before each reply.',
    },
  },
  /** Definitions of tools that were pasted as JSON. */
  toolList: {
    lead: {
      one: 'This is the definition of {n} tool. In tokens:',
      other: 'These are the definitions of {n} tools. In tokens:',
    } satisfies PluralForms,
    line: {
      definitions: 'definitions as JSON without white space',
      'tool-prompt': 'system prompt for tools that comes with {model}',
      'built-in': '{type}, defined by the provider',
    },
    partial: 'What is unknown is not part of the sum.',
    hint: 'How providers write definitions out is not published, so the bill may differ.',
  },
  elsewhere: 'The same text elsewhere',
  elsewhereHint: 'Only a published tokenizer counts exactly. Where nothing is published, the number is not known.',
  tokenizer: 'Tokenizer',
  tokensHead: 'Tokens',
  /** One row for many: `{names}` are tokenizers. */
  notPublished: 'No published ratio for such a text: {names}.',
  usedBy: 'Used by {models}.',
  /** The least and the most that published figures give. */
  range: '{low} to {high}',
  /** What a number rests on, or why there is none. */
  basis: {
    counted: 'Counted with the table of {table}.',
    'not-counted': 'Not counted with {table} yet.',
    'english-characters': 'Published for English: {n} characters to a token.',
    'characters-by-script': 'Published: {english} tokens to an English character, {chinese} to a Chinese one.',
    'chinese-measured':
      'Measured on mostly Chinese text: {ratio} times the tokens of {reference}, for which o200k_base stands in here ({models}).',
    'other-text': 'No published ratio for this kind of text.',
    'not-published': 'No published ratio.',
  },
  source: {
    official: 'Source: {source}, read {date}.',
    'third-party': 'A third party’s measurement: {source}, read {date}.',
  },
  noToolCalls: 'Tool results count only where a turn has several calls; this workload has one.',
};
