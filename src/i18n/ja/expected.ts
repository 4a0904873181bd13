import type {expected as english} from '../en/expected.js';

/** Japanese words for what settings accept, by the English ones. */
export const expected: typeof english = {
  'true or false': 'true または false',
  'one of {choices}': '次のいずれか：{choices}',
  'a whole number from {min} to {max}': '{min}～{max}の整数',
  'a number from {min} to {max}': '{min}～{max}の数',
  'an object': 'オブジェクト',
  'a field of a scenario': 'シナリオの項目',
  'at most {max} calls in one conversation': '1会話あたり最大{max}回の呼び出し',
  'at most {max} calls in one conversation, not {calls}': '1会話あたり最大{max}回の呼び出し（{calls}回は不可）',
  'at most {max} characters': '最大{max}文字',
  'a link of this calculator, version 1': 'この計算ツールのバージョン1のリンク',
  'a part of a link of version 1': 'バージョン1のリンクの一部',
  'an offer with a name and rates': '名前と単価のある価格設定',
  'a list of at most {max} presets': '最大{max}件のプリセットの一覧',
  'a preset with an id of its own, of letters, digits and dashes': '英数字とハイフンからなる固有のidを持つプリセット',
  'a name of at most {name} letters, a why of {why}': '最大{name}文字の名前と最大{why}文字の理由',
  'a short name of letters, digits, - and _': '英数字と - と _ からなる短い名前',
  'a day as YYYY-MM-DD': 'YYYY-MM-DD形式の日付',
  'a currency of ISO 4217, e.g. EUR': 'ISO 4217の通貨（例：EUR）',
  'units of the currency for 1 USD': '1 USDあたりの通貨額',
  'JSON of a scenario': 'シナリオのJSON',
  'an https address': 'httpsのアドレス',
  'an answer with status 200, not {status}': 'ステータス200の応答（{status}は不可）',
  'a file of at most 5 MB': '最大5 MBのファイル',
  'a reachable JSON file ({reason})': '取得できるJSONファイル（{reason}）',
};
