import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {seededRandom} from '../../src/engine/seeded-random.js';

const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const SEED = 20_260_101;
/** Past it a file is data or a bundle. */
const LONGEST_FILE = 150_000;

/** Draws whole numbers below `limit`, the same ones for the same stream. */
export function draws(stream: number): (limit: number) => number {
  const random = seededRandom(SEED, stream);
  return (limit) => Math.floor(random() * limit);
}

/** @returns What the installed packages hold in files whose names end like this, in order of their paths. */
export function fromPackages(ending: RegExp, bytes: number): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (length >= bytes) return;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      if (!entry.isFile() || !ending.test(entry.name)) continue;
      const text = readFileSync(path, 'utf8');
      if (text.length > LONGEST_FILE) continue;
      parts.push(text);
      length += Buffer.byteLength(text);
    }
  };
  visit(PACKAGES);
  return parts.join('\n');
}

const CHINESE =
  '我们 今天 天气 很好 中国 人工智能 模型 价格 计算 使用 这个 可以 没有 问题 时间 公司 发展 社会 世界 技术 研究 学习 提高 重要 方法 系统 服务 用户 需要 进行 通过 以及 的 了 是 在 和 有 不 人 都 一个 上 也 很 到 说 要 去 你 会 着 看 好 自己 经济 龍 鬱';
const JAPANESE =
  '日本 東京 です ます ありがとう こんにちは データ 技術 研究 これ は が を に する カタカナ ー 々 ｱｲｳ 株式会社 ㍿';
const KOREAN = '안녕하세요 대한민국 사람 시간 가격 모델 합니다 그리고 데이터 은 는 이 가 서울 한국어';
const ARABIC =
  'مرحبا العربية السلام عليكم كتاب مدرسة السعر النموذج حساب في من على إلى هذا هذه التي كان يكون مُحَمَّد قُرْآن ١٢٣ ٤٥ لا نعم العالم الذكاء الاصطناعي پارسی اردو گفت';
const EMOJI = '😀 😂 👍 👍🏽 ❤️ 🎉 👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 🇯🇵 🧑🏿‍💻 ✨ 🔥 1️⃣ ☕ 🚀 🤷‍♀️ 🫠 © ™ ok yes';

/** @returns Sentences of words drawn at random, at least this many bytes. */
export function sentences(words: string, between: string, stops: readonly string[], bytes: number): string {
  const draw = draws(words.length);
  const list = words.split(' ');
  const parts: string[] = [];
  for (let length = 0; length < bytes;) {
    const sentence = Array.from({length: 3 + draw(15)}, () => list[draw(list.length)]).join(between);
    parts.push(sentence + (stops[draw(stops.length)] ?? ''));
    length += Buffer.byteLength(sentence) + 1;
  }
  return parts.join('');
}

/** @returns Characters of any plane, assigned or not, most of them of the first one; lone surrogates among them. */
export function randomUnicode(bytes: number): string {
  const draw = draws(7);
  const limits = [0x80, 0x800, 0x3000, 0x10000, 0x20000, 0x110000];
  const parts: string[] = [];
  for (let length = 0; length < bytes; length += 2) {
    parts.push(String.fromCodePoint(draw(limits[draw(limits.length)] ?? 0x80)));
    if (draw(5) === 0) parts.push(' ');
  }
  return parts.join('');
}

export function base64(bytes: number): string {
  const draw = draws(64);
  const lines = Array.from({length: Math.ceil(bytes / 76)}, () =>
    Buffer.from(Array.from({length: 57}, () => draw(256))).toString('base64'),
  );
  return lines.join('\n');
}

/** A kind of text, and how much of it there is at full size. */
interface Corpus {
  readonly kind: string;
  readonly mb: number;
  readonly make: (bytes: number) => string;
}

/** 20.8 MB in all at full size. */
export const CORPORA: readonly Corpus[] = [
  {kind: 'English', mb: 5, make: (bytes) => fromPackages(/\.md$/i, bytes)},
  {kind: 'source code', mb: 5, make: (bytes) => fromPackages(/(?<!\.min)\.(js|ts)$/, bytes)},
  {kind: 'JSON', mb: 3, make: (bytes) => fromPackages(/\.json$/, bytes)},
  {kind: 'Chinese', mb: 2, make: (bytes) => sentences(CHINESE, '', ['，', '。', '！\n', ' ', '、“'], bytes)},
  {kind: 'Japanese', mb: 0.7, make: (bytes) => sentences(JAPANESE, '', ['、', '。', '」\n', '　'], bytes)},
  {kind: 'Korean', mb: 0.6, make: (bytes) => sentences(KOREAN, ' ', ['.', ', ', '?\n', '~ '], bytes)},
  {kind: 'Arabic', mb: 1, make: (bytes) => sentences(ARABIC, ' ', ['، ', '. ', '؟\n', '\u200f '], bytes)},
  {kind: 'emoji', mb: 1, make: (bytes) => sentences(EMOJI, '', [' ', '\n', '', '! '], bytes)},
  {kind: 'base64', mb: 1, make: base64},
  {kind: 'random Unicode', mb: 1.5, make: randomUnicode},
];
