import type {ledger as english} from '../../en/explain/ledger.js';

/** Japanese texts of the ledger's tables and of copying them. */
export const ledger: typeof english = {
  title: '{model}の価格の内訳',
  line: '課金項目',
  tokens: '月間トークン',
  rate: 'USD／100万',
  usd: '月額USD',
  total: '月額',
  unit: {
    perCall: '呼び出しあたり',
    perTurn: 'ターンあたり',
    perConversation: '会話あたり',
    perDay: '1日あたり',
    perMonth: '1か月あたり',
    perYear: '1年あたり',
  },
  kind: {
    input: '入力',
    cacheRead: 'キャッシュ読み取り',
    cacheWrite: 'キャッシュ書き込み',
    output: '出力',
    reasoning: '推論',
    fees: '手数料',
  },
  turnByTurn: '1会話のターンごとの推移',
  turn: 'ターン',
  prompt: 'プロンプトトークン',
  cached: 'うちキャッシュ',
  turnUsd: 'USD',
  more: '残りの{count}ターンは、コピーしたJSONに含まれます。',
  copyMarkdown: 'Markdownでコピー',
  copyJson: 'JSONでコピー',
  retries: 'トークン数には再試行{share}を含みます。',
  discount: '金額は{share}の割引後です。',
  responseCache: '会話の{share}は呼び出しなしで回答されます。',
};
