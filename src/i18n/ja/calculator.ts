import type {calculator as english} from '../en/calculator.js';

/** Japanese texts of the calculator's sections. */
export const calculator: typeof english = {
  sections: '結果の表示',
  section: {
    compare: '比較',
    anatomy: '内訳',
    plans: 'APIかプランか',
    tiers: 'モードとクラス',
    forecast: '予測',
    advice: '節約案',
    measure: '手元のデータ',
  },
  fold: {
    traffic: '順位が入れ替わるのは？',
    map: 'どの条件でどのモデルが最安？',
    history: '価格は変わった？',
    ledger: 'トークン × 単価の明細',
    assumptions: '計算の前提',
    sensitivity: 'コストを最も左右するのは？',
    savings: '複数の変更を合わせた節約額は？',
  },
  inputs: 'ワークロードを変更',
  assumptions: {one: '前提{n}件', other: '前提{n}件'},
};
