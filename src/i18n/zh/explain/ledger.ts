import type {ledger as english} from '../../en/explain/ledger.js';

/** Chinese texts of the ledger's tables and of copying them. */
export const ledger: typeof english = {
  title: '{model} 的价格如何得出',
  line: '计费项',
  tokens: '每月 Token',
  rate: '美元 / 百万',
  usd: '每月美元',
  total: '每月',
  unit: {
    perCall: '每次调用',
    perTurn: '每轮',
    perConversation: '每次对话',
    perDay: '每天',
    perMonth: '每月',
    perYear: '每年',
  },
  kind: {
    input: '输入',
    cacheRead: '缓存读取',
    cacheWrite: '缓存写入',
    output: '输出',
    reasoning: '推理',
    fees: '按次费用',
  },
  turnByTurn: '一次对话，逐轮列出',
  turn: '轮次',
  prompt: '提示词 Token',
  cached: '其中来自缓存',
  turnUsd: '美元',
  more: '其余 {count} 轮见复制的 JSON。',
  copyMarkdown: '复制为 Markdown',
  copyJson: '复制为 JSON',
  retries: 'Token 数包含 {share} 的重复调用。',
  discount: '金额已扣除 {share} 的折扣。',
  responseCache: '{share} 的对话无需调用即可回答。',
};
