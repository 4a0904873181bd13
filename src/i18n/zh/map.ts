import type {map as english} from '../en/map.js';

/** Chinese texts of `token-cost-map`. */
export const map: typeof english = {
  caption: '最便宜的模型及其每月费用，横轴为{x}，纵轴为{y}',
  across: '横轴',
  down: '纵轴',
  conversations: {day: '每天对话数', month: '每月对话数'},
  takeaway: {
    nothing: '所选且价格已知的模型都无法承载此工作负载。',
    alone: '这里只对比了 {model}。多选几个模型，即可看出各自在哪里最便宜。',
    everywhere: '{model} 在整张图上都最便宜。',
    flip: '{parameter}：不超过 {last} 时 {before} 最便宜，从 {next} 起 {after} 最便宜。其余与你的数值相同。',
    most: '{model} 在 {all} 格中的 {cells} 格最便宜。按你的数值，最便宜的是 {own}。',
    mostAndYours: '{model} 在 {all} 格中的 {cells} 格最便宜，按你的数值也是。',
    mostNotYours: '{model} 在 {all} 格中的 {cells} 格最便宜。按你的数值，所选模型都无法承载此工作负载。',
  },
  noneFits: '都放不下',
  you: '你',
  nearTie: '几乎相同：{model}',
  legend: '各模型胜出的次数',
  cells: {one: '{n} 格', other: '{n} 格'},
  tieSign: '≈ 下一个模型最多贵 {share}',
  keys: '按下一格可查看其全部数值，用方向键在各格间移动。费用为每月美元，每月按 30 天计。',
  idle: '{parameter}在此没有影响。',
  cell: '{y}：{yValue} · {x}：{xValue}',
  times: '与最便宜者相比',
  use: '使用这些数值',
  yours: '这些是你的数值。',
  used: '这些现在是你的数值。',
  opened: '{cell}。最便宜的是 {model}，每月 {usd}。',
  openedNone: '{cell}。所选且价格已知的模型都无法承载此工作负载。',
};
