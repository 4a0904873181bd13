import type {price as english} from '../en/price.js';

/** Chinese texts of a price in a sentence. */
export const price: typeof english = {
  open: '此价格的来源',
  of: '{model}，{seller}：{rate}，每百万 Token 美元。',
  promotion: '促销价至 {until}，之后 {rate}。',
  rate: {
    input: '输入',
    output: '输出',
    'cache-read': '缓存读取',
    'cache-write': '缓存写入',
    'cache-write-1h': '一小时缓存写入',
    reasoning: '推理',
  },
};
