import type {anatomy as english} from '../../en/charts/anatomy.js';

/** Japanese texts of the chart that shows where the money of one conversation goes. */
export const anatomy: typeof english = {
  x: 'モデル',
  y: '会話あたりのUSD',
  part: {
    tools: 'ツール定義',
    system: 'システムプロンプト',
    history: '再送される履歴',
    context: 'コンテキスト',
    user: 'ユーザーメッセージ',
    toolResults: 'ツール結果',
    output: '回答',
    reasoning: '推論',
    fees: '手数料',
  },
  total: '合計',
  largest: {
    tools: 'ツール定義がコストの{share}を占めます。',
    system: 'システムプロンプトがコストの{share}を占めます。',
    history: '再送される履歴がコストの{share}を占めます。',
    context: 'コンテキストがコストの{share}を占めます。',
    user: 'ユーザーメッセージがコストの{share}を占めます。',
    toolResults: 'ツール結果がコストの{share}を占めます。',
    output: '回答がコストの{share}を占めます。',
    reasoning: '推論がコストの{share}を占めます。',
    fees: '手数料がコストの{share}を占めます。',
  },
  free: '{model}では、この会話に課金は発生しません。',
  turns: {
    one: '{n}ターンの会話のコストは、{model}で{usd}です。',
    other: '{n}ターンの会話のコストは、{model}で{usd}です。',
  },
  runnerUp: '最大は{first}（{firstShare}）、次が{second}（{secondShare}）です。',
  cheapest: 'ここでの最安は{model}の{usd}です。',
  some: '{count}モデルのうち{n}件を表示しています。',
  feeUnknown: '{model}のWeb検索の手数料は不明なため、バーに含まれていません。',
  tooLarge: 'コストが大きすぎて描画できません。',
};
