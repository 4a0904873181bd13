import type {traffic as english} from '../../en/charts/traffic.js';

/** Chinese texts of the chart that shows what more or less traffic costs. */
export const traffic: typeof english = {
  x: '每月对话数',
  y: '每月美元',
  unfit: '{model}（放不下）',
  plan: {one: '{plan}', other: '{plan}（{n} 人）'},
  here: '你在这里：{n}',
  breakEven: '{plan} 的盈亏平衡点：{n}',
  undercuts: '约 {n} 次对话起，{plan} 比 {model} 便宜。',
  mayUndercut: '约 {n} 次对话起，{plan} 可能比 {model} 便宜。',
  cheapest: '{model} 在任何流量下都最便宜。',
  alone: '费用与流量同步增长：每 1,000 次对话 {usd}。',
  free: '任何流量下都不收费。',
  mine: '按你每月 {n} 次对话，{model} 需 {usd}。',
  mineCheapest: '按你每月 {n} 次对话，{model} 需 {usd}，在 {count} 个模型中最低。',
  mineDearer: '按你每月 {n} 次对话，{model} 需 {usd}，最便宜的 {other} 需 {otherUsd}。',
  inStep: '每个模型的费用都与流量同步增长，因此排名不变。',
  freeModel: '{model} 免费，对数坐标轴无法显示。',
  unfitModel: '{model} 放不下整个对话，不参与排名。',
  breaksEven: '每月约 {n} 次对话时，{plan} 与 {model} 都需 {usd}。',
  limitsUnknown: '{plan} 是否允许这么多未公布。',
  limitsEstimated: '部分套餐上限是第三方测得的估算值。',
  neverPays: '据目前所知，{vendor} 的套餐在此都不比 {model} 便宜。',
  notForProducts: '未列出 {vendor} 的套餐：没有已知可用于产品的。',
  tooLarge: '费用过大，无法绘制。',
};
