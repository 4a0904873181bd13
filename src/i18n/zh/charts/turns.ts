import type {turns as english} from '../../en/charts/turns.js';

/** Chinese texts of the chart that shows why a conversation gets dearer turn by turn. */
export const turns: typeof english = {
  x: '轮次',
  y: '美元',
  range: '{from}–{to}',
  part: {
    cached: '重发，从缓存读取',
    resent: '重发，全价',
    fresh: '新输入',
    output: '回答',
    fees: '按次费用',
  },
  total: '合计',
  grows: '第 {turn} 轮的费用是首轮的 {multiple}：历史会重发。',
  falls: '后面的轮次更便宜，最低为首轮的 {multiple}。',
  even: '每轮费用大致相同，为 {usd}。',
  single: '只有一轮时，不会重发先前的轮次。',
  free: '此对话的任何一轮都不收费。',
  afterFree: '首轮免费；第 {turn} 轮需 {usd}。',
  conversation: {
    one: '一次 {n} 轮的对话用 {model} 需 {usd}。',
    other: '一次 {n} 轮的对话用 {model} 需 {usd}。',
  },
  shares: '其中 {again} 是重发的文本（{cached} 来自缓存），{fresh} 是新输入，{output} 是回答。',
  sharesOnce: '其中 {fresh} 是新输入，{output} 是回答。',
  grouped: '每个条形代表 {n} 轮；最后一个可能较少。',
  doesNotFit: '从第 {turn} 轮起，提示词和回答放不下。',
  limit: '从此放不下',
  tooLarge: '费用过大，无法绘制。',
};
