import type {forecast as english} from '../../en/charts/forecast.js';

/** Japanese texts of the chart of the forecast. */
export const forecast: typeof english = {
  takeaway: '{months}で{usd}。10分の1の確率で{highUsd}を超えます。',
  takeawayReached: '予想コストは{month}に初めて月額{budget}に達します。',
  takeawayWithin: '予想コストは{months}の間、月額{budget}未満です。',
  months: {one: '{n}か月', other: '{n}か月'},
  summary:
    '{model}では、{month}からの{months}のコストは、全シミュレーションの中央値で{usd}です。10分の1の確率で{highUsd}を上回り、10分の1の確率で{lowUsd}を下回ります。',
  uncertain: '回答の長さと、複数ある場合のターンあたりの呼び出し数は、入力値から{share}増減しうるとします。{traffic}',
  certain: '不確実性はないものとします。{traffic}',
  steady: 'トラフィックは入力値のまま、価格も{date}のままとします。',
  growing: 'トラフィックは毎月{growth}増え、価格は{date}のままとします。',
  shrinking: 'トラフィックは毎月{growth}減り、価格は{date}のままとします。',
  doesNotFit: '一部の会話は長すぎて{model}に収まりません。',
  lasts: '全期間の総額とすると、{budget}は{month}に使い切ります。',
  lastsLonger: '全期間の総額とすると、{budget}は{months}を過ぎても残ります。',
  budget: '毎月の予算{budget}に対し、予想コストが初めて達する時期：{crossings}。',
  reached: '{share}は{date}ごろ',
  notReached: '{share}は期間内に達しない',
  separator: '、',
  month: '月',
  usd: '月額USD（30日）',
  range: '10回中8回の範囲',
  middle: '中央値',
  expected: '予想',
  spent: '予算の消化日',
  never: 'この月は達しない',
  limit: '予算の{share}、{usd}',
  between: '{lowUsd}～{highUsd}',
  tooLarge: '金額が大きすぎて描画できません。',
};
