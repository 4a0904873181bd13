import type {forecast as english} from '../../en/charts/forecast.js';

/** Chinese texts of the chart of the forecast. */
export const forecast: typeof english = {
  takeaway: '{months}共 {usd}；有十分之一的可能超过 {highUsd}。',
  takeawayReached: '预期费用在 {month}首次达到每月 {budget}。',
  takeawayWithin: '{months}内预期费用始终低于每月 {budget}。',
  months: {one: '{n} 个月', other: '{n} 个月'},
  summary:
    '用 {model}，从 {month}起的 {months}，所有模拟情形的中位费用为 {usd}，有十分之一的可能高于 {highUsd}，十分之一的可能低于 {lowUsd}。',
  uncertain: '回答的长短，以及每轮有多次调用时的调用数，可能比输入值减少或增加 {share}。{traffic}',
  certain: '未计入任何不确定性。{traffic}',
  steady: '流量保持输入值不变，{date}的价格也不变。',
  growing: '流量每月增长 {growth}，{date}的价格不变。',
  shrinking: '流量每月减少 {growth}，{date}的价格不变。',
  doesNotFit: '其中部分对话对 {model} 来说过长。',
  lasts: '若作为全部月份的总额，{budget} 会在 {month}用完。',
  lastsLonger: '若作为全部月份的总额，{budget} 可用 {months}以上。',
  budget: '每月预算为 {budget}，预期费用首次达到其各比例的时间：{crossings}。',
  reached: '{share} 约在 {date}',
  notReached: '{share} 在这些月内都不会达到',
  separator: '；',
  month: '月份',
  usd: '每月美元（30 天）',
  range: '十分之八的情形',
  middle: '中位情形',
  expected: '预期',
  spent: '预算用尽',
  never: '本月不会',
  limit: '预算的 {share}，{usd}',
  between: '{lowUsd} 至 {highUsd}',
  tooLarge: '这些金额过大，无法绘制。',
};
