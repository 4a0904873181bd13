/**
 * Remembers the last result of some work for as long as what it is made from is the same.
 *
 * @param work - Pure; what it is made from is told apart by identity.
 */
export function rememberLast<A extends readonly unknown[], R>(work: (...from: A) => R): (...from: A) => R {
  let last: {readonly from: A; readonly result: R} | undefined;
  return (...from) => {
    const isSame = last !== undefined && last.from.every((each, index) => Object.is(each, from[index]));
    if (!last || !isSame) last = {from, result: work(...from)};
    return last.result;
  };
}
