import type {map as english} from '../en/map.js';

/** Japanese texts of `token-cost-map`. */
export const map: typeof english = {
  caption: '最安のモデルとその月額（横：{x}、縦：{y}）',
  across: '横',
  down: '縦',
  conversations: {day: '1日の会話数', month: '1か月の会話数'},
  takeaway: {
    nothing: '選択中で価格が判明しているモデルに、このワークロードが収まるものはありません。',
    same: '選択中で価格が判明しており、このワークロードが収まるモデルは、このマップ全体で同額です。',
    tied: 'このマップには単独で最安のモデルはなく、複数のモデルが最安で並びます。',
    alone: '比較中なのは{model}だけです。モデルを追加すると、どこでどれが最安かを確認できます。',
    everywhere: 'このマップ全体で{model}が最安です。',
    flip: '{parameter}：{last}までは{before}、{next}からは{after}が最安です。ほかは入力値のままです。',
    most: '{all}マス中{cells}マスで{model}が最安です。入力値では{own}です。',
    mostAndYours: '{all}マス中{cells}マスで{model}が最安です。入力値でも同じです。',
    mostNotYours:
      '{all}マス中{cells}マスで{model}が最安です。入力値では、選択中のモデルにワークロードが収まるものはありません。',
    mostYoursTied: '{all}マス中{cells}マスで{model}が最安です。入力値では複数のモデルが最安で並びます。',
  },
  noneFits: '該当なし',
  tied: '同額',
  you: '入力値',
  nearTie: 'ほぼ同額：{model}',
  legend: '最安となるマスの数（モデル別）',
  cells: {one: '{n}マス', other: '{n}マス'},
  tieSign: '≈ 次に安いモデルとの差が{share}以内',
  keys: 'マスを押すと詳しい数値が表示されます。矢印キーでマスを移動できます。コストは30日あたりのUSDです。',
  idle: '{parameter}はここでは影響しません。',
  cell: '{y}：{yValue} · {x}：{xValue}',
  times: '最安比',
  use: 'この数値を使う',
  yours: '現在の入力値です。',
  used: 'この数値を入力に反映しました。',
  opened: '{cell}。最安は{model}で、月額{usd}です。',
  openedNone: '{cell}。選択中で価格が判明しているモデルに、このワークロードが収まるものはありません。',
  openedTied: '{cell}。複数のモデルが月額{usd}の最安で並びます。',
};
