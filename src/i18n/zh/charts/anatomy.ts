import type {anatomy as english} from '../../en/charts/anatomy.js';

/** Chinese texts of the chart that shows where the money of one conversation goes. */
export const anatomy: typeof english = {
  x: '模型',
  y: '每次对话美元',
  part: {
    tools: '工具定义',
    system: '系统提示词',
    history: '重发的历史',
    context: '上下文',
    user: '用户消息',
    toolResults: '工具结果',
    output: '回答',
    reasoning: '推理',
    fees: '按次费用',
  },
  total: '合计',
  largest: {
    tools: '工具定义占费用的 {share}。',
    system: '系统提示词占费用的 {share}。',
    history: '重发的历史占费用的 {share}。',
    context: '上下文占费用的 {share}。',
    user: '用户消息占费用的 {share}。',
    toolResults: '工具结果占费用的 {share}。',
    output: '回答占费用的 {share}。',
    reasoning: '推理占费用的 {share}。',
    fees: '按次费用占费用的 {share}。',
  },
  free: '{model} 对此对话不收费。',
  turns: {
    one: '一次 {n} 轮的对话用 {model} 需 {usd}。',
    other: '一次 {n} 轮的对话用 {model} 需 {usd}。',
  },
  runnerUp: '占比最大的是{first}（{firstShare}），其次是{second}（{secondShare}）。',
  cheapest: '这里最低为 {usd}，用 {model}。',
  some: '{count} 个模型中画出了 {n} 个。',
  feeUnknown: '{model} 的网页搜索费用未知，因此未计入条形。',
  tooLarge: '费用过大，无法绘制。',
};
