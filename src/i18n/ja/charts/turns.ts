import type {turns as english} from '../../en/charts/turns.js';

/** Japanese texts of the chart that shows why a conversation gets dearer turn by turn. */
export const turns: typeof english = {
  x: 'ターン',
  y: 'USD',
  range: '{from}～{to}',
  part: {
    cached: '再送、キャッシュ読み取り',
    resent: '再送、通常価格',
    fresh: '新しい入力',
    output: '回答',
    fees: '手数料',
  },
  total: '合計',
  grows: 'ターン{turn}は初回比{multiple}：履歴が再送されるためです。',
  falls: '後のターンほど安く、初回比{multiple}まで下がります。',
  even: 'どのターンのコストもほぼ同じで、{usd}です。',
  single: '1ターンだけなので、履歴は再送されません。',
  free: 'この会話のどのターンにも課金は発生しません。',
  afterFree: '最初のターンは無料、ターン{turn}は{usd}です。',
  conversation: {
    one: '{n}ターンの会話のコストは、{model}で{usd}です。',
    other: '{n}ターンの会話のコストは、{model}で{usd}です。',
  },
  shares: 'そのうち{again}は再送されるテキスト（キャッシュから{cached}）、{fresh}は新しい入力、{output}は回答です。',
  sharesOnce: 'そのうち{fresh}は新しい入力、{output}は回答です。',
  grouped: '各バーは{n}ターン分です。最後のバーは少ない場合があります。',
  doesNotFit: 'ターン{turn}から、プロンプトと回答が収まらなくなります。',
  limit: 'ここから収まらない',
  tooLarge: 'コストが大きすぎて描画できません。',
};
