const unexpected: string[] = [];
let expected: RegExp[] = [];

/**
 * Says that the current test provokes a warning or error on the console. Any other fails the test.
 *
 * @param pattern - Matches the text of the message.
 */
export function expectConsole(pattern: RegExp): void {
  expected.push(pattern);
}

for (const level of ['warn', 'error'] as const) {
  const original = console[level].bind(console);
  console[level] = (...parts: unknown[]) => {
    const text = parts.map(String).join(' ');
    if (expected.some((pattern) => pattern.test(text))) return;
    unexpected.push(`console.${level}: ${text}`);
    original(...parts);
  };
}

afterEach(() => {
  const messages = unexpected.splice(0);
  expected = [];
  if (messages.length > 0) throw new Error(`unexpected on the console:\n${messages.join('\n')}`);
});
