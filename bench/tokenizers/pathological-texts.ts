/** Texts without an end in sight: a tokenizer that is quadratic in one piece never comes back from them. */
export function pathologicalTexts(length: number): Readonly<Record<string, string>> {
  return {
    "'a'": 'a'.repeat(length),
    "'A'": 'A'.repeat(length),
    space: ' '.repeat(length),
    newline: '\n'.repeat(length),
    "'_'": '_'.repeat(length),
    字: '字'.repeat(length),
    emoji: '😀'.repeat(length),
    'random letters': pseudoRandom(length, 'abcdefghijklmnopqrstuvwxyz'),
    base64: pseudoRandom(length, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'),
  };
}

/** The same letters on every machine. */
function pseudoRandom(length: number, letters: string): string {
  let state = 20_261_121;
  return Array.from({length}, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return letters[Math.floor((state / 2 ** 32) * letters.length)] ?? '';
  }).join('');
}
