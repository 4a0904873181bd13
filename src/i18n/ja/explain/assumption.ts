import type {
  assumption as englishAssumption,
  origin as englishOrigin,
  presetWhy as englishPresetWhy,
} from '../../en/explain/assumption.js';

/** Japanese texts of the table of assumptions. */
export const assumption: typeof englishAssumption = {
  caption: '結果の前提',
  count: '前提{all}件、うち{mine}件は自分で設定。',
  name: '前提',
  value: '値',
  from: '由来',
  yes: 'はい',
  no: 'いいえ',
  none: 'なし',
  unknown: '不明',
  traffic: 'トラフィック',
  tokens: 'トークン',
  history: '再送する内容',
  caching: 'キャッシュ',
  billing: '課金方法',
  people: '人数とツール',
  facts: '{model}の仕様',
  fixed: '固定',
  month: '1か月の長さ',
  days: '{days}日',
  tax: '税',
  beforeTax: '含まず',
  priceDay: '価格の日付',
  dataset: 'データセット',
  price: '入力、出力、100万あたりのUSD',
  rates: '{input}、{output}',
  cacheMinimum: 'キャッシュ最小値（トークン）',
  cacheLifetime: 'キャッシュの有効期間',
  minutes: '{minutes}分',
  cacheKind: 'プロンプトキャッシュ',
  automatic: '自動',
  explicit: '呼び出し側が指定した場合',
  tokenizer: '同じテキストのトークン数',
  context: '呼び出しあたりの最大トークン数',
  batch: 'バッチ価格',
  ofStandard: '標準単価の{share}',
  ownRates: '専用の単価',
  uplift: '{region}の単価',
  searchFee: 'Web検索1,000件',
  byUsers: '{conversations}（ユーザー{users}人 × {each}）',
  startedFrom: '「{preset}」を元に開始：{why}',
  compare: '{source}も参照。',
  product: '製品やサービスで提供',
  personal: '人が自分で利用',
};

/** Japanese names of where a value is from. */
export const origin: typeof englishOrigin = {
  you: '自分の入力',
  preset: 'プリセット「{preset}」',
  page: 'このページ',
  dataset: 'データセット',
  default: '既定値',
  yours: '独自の単価',
};

/** Japanese reasons for the numbers of each ready-made scenario, by its id. */
export const presetWhy: typeof englishPresetWhy = {
  chatbot:
    'サポートチャットでは、システムプロンプト800、メッセージ150、回答350、5ターン後の履歴約2,400トークンという値がよく挙げられます。',
  rag: '検索で質問に2,000～8,000トークンが加わります。4,000はその中間です。引用箇所はターンごとに変わるため、キャッシュにヒットするプロンプトは少なくなります。',
  'coding-agent':
    'エージェントは1つのタスクで5～15回呼び出し、ツール定義は500～2,000トークンです。各プロンプトはほぼ同じ内容の繰り返しなので、大半の呼び出しがキャッシュにヒットします。',
  'batch-classification':
    'ラベル1つの回答は10～50トークンで、待つ人もいないため、すべてバッチで送ります。これほど短いプロンプトは、ほとんどのキャッシュ最小値を下回ります。ある公開ガイドでは、通報された投稿1件を入力29、出力50トークンとしています。',
  summarisation:
    '12,000トークンは英語で約9,000語です。各文書は1度しか読まないためキャッシュでは節約できず、半分はバッチで待てます。ある公開ガイドでは、賃貸契約書1件を入力86,000、出力350トークンとしています。',
  voice: '音声の返答は短く、回数が多くなります。1ターンは1～2文なので、再送される履歴がコストの大半を占めます。',
  reasoning: '目に見える回答500トークンに、推論5,000トークンが伴うことがあり、出力として課金されます。',
  'personal-coding':
    '1回の作業では、入力8,000、出力1,000トークンのターンが20回という値がよく挙げられます。ここでは、8,000トークンは毎ターン新しい入力で、過去のターンは再送されます。',
};
