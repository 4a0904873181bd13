import type {traffic as english} from '../../en/charts/traffic.js';

/** Japanese texts of the chart that shows what more or less traffic costs. */
export const traffic: typeof english = {
  x: '1か月の会話数',
  y: '月額USD',
  unfit: '{model}（収まらない）',
  plan: {one: '{plan}', other: '{plan}（{n}人）'},
  here: '現在の位置：{n}',
  breakEven: '{plan}の損益分岐点：{n}',
  undercuts: '約{n}会話から、{plan}は{model}より安くなります。',
  mayUndercut: '約{n}会話から、{plan}は{model}より安くなる可能性があります。',
  cheapest: 'どのトラフィックでも{model}が最安です。',
  alone: 'コストはトラフィックに比例します：1,000会話で{usd}。',
  free: 'どのトラフィックでも課金は発生しません。',
  mine: '現在の月{n}会話では、{model}は{usd}です。',
  mineCheapest: '現在の月{n}会話では、{model}は{usd}で、{count}モデルのうち最安です。',
  mineDearer: '現在の月{n}会話では、{model}は{usd}、最安の{other}は{otherUsd}です。',
  inStep: 'どのモデルのコストもトラフィックに比例するため、順位は変わりません。',
  freeModel: '{model}は無料のため、対数軸には表示できません。',
  unfitModel: '{model}は会話全体が収まらないため、順位から除いています。',
  breaksEven: '約{n}会話で、{plan}と{model}の月額はどちらも{usd}です。',
  limitsUnknown: '{plan}でその件数を利用できるかは非公開です。',
  limitsEstimated: 'プランの上限の一部は、第三者の計測による推定です。',
  neverPays: '判明している上限の範囲では、{model}より安い{vendor}のプランはありません。',
  notForProducts: '{vendor}のプランは、製品での利用を認めるものが確認されていないため除いています。',
  tooLarge: 'コストが大きすぎて描画できません。',
};
