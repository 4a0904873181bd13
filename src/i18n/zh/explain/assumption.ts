import type {
  assumption as englishAssumption,
  origin as englishOrigin,
  presetWhy as englishPresetWhy,
} from '../../en/explain/assumption.js';

/** Chinese texts of the table of assumptions. */
export const assumption: typeof englishAssumption = {
  caption: '结果的依据',
  count: '{all} 项假设，其中 {mine} 项由你设定。',
  name: '假设',
  value: '值',
  from: '来自',
  yes: '是',
  no: '否',
  none: '无',
  unknown: '未知',
  traffic: '流量',
  tokens: 'Token',
  history: '重发的内容',
  caching: '缓存',
  billing: '计费方式',
  people: '人员与工具',
  facts: '{model} 的参数',
  fixed: '固定项',
  month: '一个月的长度',
  days: '{days} 天',
  tax: '税',
  beforeTax: '未计入',
  priceDay: '价格日期',
  dataset: '数据集',
  price: '输入、输出，每百万美元',
  rates: '{input}、{output}',
  cacheMinimum: '可缓存的最少 Token',
  cacheLifetime: '缓存保留时间',
  minutes: '{minutes} 分钟',
  cacheKind: '提示词缓存',
  automatic: '自动',
  explicit: '由调用方指定',
  tokenizer: '同一文本的 Token 数',
  context: '单次调用的最多 Token',
  batch: '批处理价格',
  ofStandard: '标准单价的 {share}',
  ownRates: '单独定价',
  uplift: '{region}的单价',
  searchFee: '每 1,000 次网页搜索',
  byUsers: '{conversations}（{users} 位用户 × {each}）',
  startedFrom: '起点“{preset}”：{why}',
  compare: '参见 {source}。',
  product: '为他人提供服务',
  personal: '本人在键盘前使用',
};

/** Chinese names of where a value is from. */
export const origin: typeof englishOrigin = {
  you: '你',
  preset: '预设“{preset}”',
  page: '本页',
  dataset: '数据集',
  default: '默认值',
  yours: '自定义单价',
};

/** Chinese reasons for the numbers of each ready-made scenario, by its id. */
export const presetWhy: typeof englishPresetWhy = {
  chatbot: '客服聊天的常见数值为系统提示词 800 Token、消息 150、回答 350，五轮之后的历史约 2,400。',
  rag: '检索为每个问题增加 2,000 至 8,000 Token，4,000 居中；所检索的段落每轮不同，因此命中缓存的提示词较少。',
  'coding-agent':
    '智能体每个任务调用 5 至 15 次，一个工具定义占 500 至 2,000 Token；每个提示词几乎全是重复内容，因此多数调用命中缓存。',
  'batch-classification':
    '一个标签需要 10 至 50 Token 的回答，且无人等待，因此全部走批处理；如此短的提示词低于多数缓存最小长度。一份公开指南按每条被标记的帖子输入 29、输出 50 Token 计。',
  summarisation:
    '12,000 Token 约合 9,000 个英文单词；每份文档只读一次，因此缓存省不了钱，其中一半可以等待批处理。一份公开指南按每份租约输入 86,000、输出 350 Token 计。',
  voice: '语音答复短而多：每轮一两句话，因此重发的历史占账单的大部分。',
  reasoning: '500 Token 的可见回答可能带有 5,000 Token 的思考，按输出计费。',
  'personal-coding':
    '一次会话的常见数值为 20 轮，每轮输入 8,000、输出 1,000 Token；这里每轮新增 8,000，并重发先前的轮次。',
};
