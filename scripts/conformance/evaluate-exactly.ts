import {negative, over, plus, rationalOf, times, type Rational} from './rational.js';

/** Works through the tokens of an expression from left to right. */
interface Reader {
  readonly expression: string;
  readonly tokens: readonly string[];
  position: number;
}

/**
 * Works out hand arithmetic without rounding: `0.1 + 0.2` is three tenths.
 *
 * @param expression - Decimals, `+ - * /` and parentheses; the usual precedence.
 * @throws {RangeError} If it is anything else, or divides by 0.
 */
export function evaluateExactly(expression: string): Rational {
  const tokens = expression.match(/\d+(?:\.\d+)?|\S/g) ?? [];
  const reader = {expression, tokens, position: 0};
  const value = sum(reader);
  if (reader.position < tokens.length) throw unexpected(reader, 'an operator');
  return value;
}

function sum(reader: Reader): Rational {
  let value = product(reader);
  for (;;) {
    if (takes(reader, '+')) value = plus(value, product(reader));
    else if (takes(reader, '-')) value = plus(value, negative(product(reader)));
    else return value;
  }
}

function product(reader: Reader): Rational {
  let value = factor(reader);
  for (;;) {
    if (takes(reader, '*')) value = times(value, factor(reader));
    else if (takes(reader, '/')) value = over(value, factor(reader));
    else return value;
  }
}

function factor(reader: Reader): Rational {
  if (takes(reader, '-')) return negative(factor(reader));
  if (takes(reader, '(')) {
    const value = sum(reader);
    if (!takes(reader, ')')) throw unexpected(reader, ')');
    return value;
  }
  const token = reader.tokens[reader.position];
  if (token === undefined || !/^\d/.test(token)) throw unexpected(reader, 'a number');
  reader.position += 1;
  return rationalOf(token);
}

function takes(reader: Reader, token: string): boolean {
  if (reader.tokens[reader.position] !== token) return false;
  reader.position += 1;
  return true;
}

function unexpected({expression, tokens, position}: Reader, expected: string): RangeError {
  return new RangeError(`arithmetic: expected ${expected}, got ${tokens[position] ?? 'the end'} in ${expression}`);
}
