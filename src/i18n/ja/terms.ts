import type {termLabels as englishLabels} from '../en/term-labels.js';
import type {termTexts as englishTexts} from '../en/terms.js';

/** Japanese names of terms besides the fields of a scenario. */
export const termLabels: typeof englishLabels = {
  conversation: '会話',
  turn: 'ターン',
  call: '呼び出し',
  month: '1か月',
  offer: 'オファー',
  rate: '単価',
  input: '入力',
  output: '出力',
  cacheRead: 'キャッシュ読み取り',
  cacheWrite: 'キャッシュ書き込み',
  reasoning: '推論',
  fees: '手数料',
  hitRate: 'ヒット率',
  band: '長文単価',
  batch: 'バッチ',
  flex: 'Flex',
  priority: 'Priority',
  fast: 'Fast',
  plan: 'プラン',
  breakEven: '損益分岐点',
  effectiveRate: '実効単価',
  cacheMinimum: 'キャッシュ最小値',
  cacheLifetime: 'キャッシュの有効期間',
  tokenizer: 'トークナイザー比',
  contextLimit: 'コンテキスト上限',
  priceDay: '価格の日付',
  trust: '信頼度',
  verified: '確認済み',
  corroborated: '裏付けあり',
  imported: '取り込み',
  exact: '確定値',
  estimate: '推定',
  unknown: '不明',
  atLimit: '上限到達',
};

/** Japanese texts around explanations that must be there before anything is loaded. */
export const termTexts: typeof englishTexts = {
  whatIs: '「{label}」とは？',
  loading: '読み込み中',
  failed: 'この部分を読み込めませんでした。',
  retry: '再試行',
  ownRates: '独自の単価です。',
};
