import type {frame as english} from '../../en/charts/frame.js';

/** Chinese texts around every chart. */
export const frame: typeof english = {
  cursor: '图上的位置',
  counted: '{axis} {position}',
  at: '{position}：{values}',
  reading: '{series} {value}',
  separator: '；',
  nothingHere: '此处没有内容',
  unknown: '未知',
  range: '{low} 至 {high}',
  legend: '图中显示',
  others: {one: '另外 {n} 个', other: '另外 {n} 个'},
  markers: '图中的线',
  table: '以表格显示数值',
  lowEnd: '{series}，低',
  highEnd: '{series}，高',
  copyCsv: '复制为 CSV',
  savePng: '保存为 PNG',
  saveFailed: '浏览器不允许保存。',
  notDrawn: '图表无法加载。全部数值见表格。',
  retry: '重试',
  notWorkedOut: '按这些输入无法计算。',
  settings: '此图表的设置',
  linear: '使用线性坐标轴而非对数坐标轴',
  option: {
    budget: '预算，美元',
    growth: '每月增长',
    uncertainty: '不确定性',
    months: '预测月数',
  },
};
