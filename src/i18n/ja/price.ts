import type {price as english} from '../en/price.js';

/** Japanese texts of a price in a sentence. */
export const price: typeof english = {
  open: 'この価格の出典',
  of: '{model}、{seller}：{rate}、100万トークンあたりのUSD。',
  promotion: '{until}までキャンペーン、その後は{rate}。',
  rate: {
    input: '入力',
    output: '出力',
    'cache-read': 'キャッシュ読み取り',
    'cache-write': 'キャッシュ書き込み',
    'cache-write-1h': '1時間キャッシュの書き込み',
    reasoning: '推論',
  },
};
