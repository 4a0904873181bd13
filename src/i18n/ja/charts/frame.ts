import type {frame as english} from '../../en/charts/frame.js';

/** Japanese texts around every chart. */
export const frame: typeof english = {
  cursor: 'グラフ上の位置',
  counted: '{axis} {position}',
  at: '{position}：{values}',
  reading: '{series} {value}',
  separator: '、',
  nothingHere: 'ここには表示がありません',
  unknown: '不明',
  range: '{low}～{high}',
  legend: 'グラフに表示する項目',
  others: {one: 'ほか{n}件', other: 'ほか{n}件'},
  markers: 'グラフ内の線',
  table: '数値を表で見る',
  lowEnd: '{series}、下限',
  highEnd: '{series}、上限',
  copyCsv: 'CSVでコピー',
  savePng: 'PNGで保存',
  saveFailed: 'ブラウザーが保存を許可しませんでした。',
  notDrawn: 'グラフを読み込めませんでした。数値はすべて表にあります。',
  retry: '再試行',
  notWorkedOut: 'この入力では計算できません。',
  settings: 'このグラフの設定',
  linear: '対数軸の代わりに線形軸を使う',
  option: {
    budget: '予算、USD',
    growth: '月間の伸び',
    uncertainty: '不確実性',
    months: '予測する月数',
  },
};
