import type {expected as english} from '../en/expected.js';

/** simplified Chinese words for what settings accept, by the English ones. */
export const expected: typeof english = {
  'true or false': 'true 或 false',
  'one of {choices}': '{choices} 之一',
  'a whole number from {min} to {max}': '{min} 到 {max} 的整数',
  'a number from {min} to {max}': '{min} 到 {max} 的数',
  'an object': '对象',
  'a field of a scenario': '场景的字段',
  'at most {max} calls in one conversation': '一次对话最多 {max} 次调用',
  'at most {max} calls in one conversation, not {calls}': '一次对话最多 {max} 次调用，而不是 {calls} 次',
  'at most {max} characters': '最多 {max} 个字符',
  'a link of this calculator, version 1': '此计算器的版本 1 链接',
  'a part of a link of version 1': '版本 1 链接的一部分',
  'an offer with a name and rates': '带名称和单价的报价',
  'a list of at most {max} presets': '最多 {max} 个预设的列表',
  'a preset with an id of its own, of letters, digits and dashes': '有自己 id 的预设，id 由字母、数字和连字符组成',
  'a name of at most {name} letters, a why of {why}': '最多 {name} 个字的名称，最多 {why} 个字的理由',
  'a short name of letters, digits, - and _': '由字母、数字、- 和 _ 组成的短名称',
  'a day as YYYY-MM-DD': 'YYYY-MM-DD 格式的日期',
  'a currency of ISO 4217, e.g. EUR': 'ISO 4217 货币，例如 EUR',
  'units of the currency for 1 USD': '1 USD 可兑换的货币数额',
  'JSON of a scenario': '场景的 JSON',
  'an https address': 'https 地址',
  'an answer with status 200, not {status}': '状态为 200 的响应，而不是 {status}',
  'a file of at most 5 MB': '最大 5 MB 的文件',
  'a reachable JSON file ({reason})': '可访问的 JSON 文件（{reason}）',
};
