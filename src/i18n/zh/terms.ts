import type {termLabels as englishLabels} from '../en/term-labels.js';
import type {termTexts as englishTexts} from '../en/terms.js';

/** Chinese names of terms besides the fields of a scenario. */
export const termLabels: typeof englishLabels = {
  conversation: '对话',
  turn: '轮次',
  call: '调用',
  month: '月',
  offer: '报价',
  rate: '单价',
  input: '输入',
  output: '输出',
  cacheRead: '缓存读取',
  cacheWrite: '缓存写入',
  reasoning: '推理',
  fees: '按次费用',
  hitRate: '命中率',
  band: '长度分段价',
  batch: '批处理',
  flex: '弹性',
  priority: '优先',
  fast: '快速',
  plan: '套餐',
  breakEven: '盈亏平衡点',
  effectiveRate: '实际单价',
  cacheMinimum: '缓存最小长度',
  cacheLifetime: '缓存保留时间',
  tokenizer: '分词比',
  contextLimit: '上下文上限',
  priceDay: '价格日期',
  trust: '可信度',
  verified: '已核实',
  corroborated: '多方印证',
  imported: '导入',
  exact: '精确',
  estimate: '估算',
  unknown: '未知',
  atLimit: '达到上限',
};

/** Chinese texts around explanations. */
export const termTexts: typeof englishTexts = {
  whatIs: '“{label}”是什么？',
  loading: '正在加载',
  failed: '此部分无法加载。',
  retry: '重试',
  ownRates: '自定义单价。',
};
