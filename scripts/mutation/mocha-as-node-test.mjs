// The tests are written for node:test. Under mocha they share one process, so a mutant costs milliseconds.
const mocha = globalThis;
const context = {diagnostic: () => undefined};

// Mocha waits for a callback wherever a function has a parameter, so it is given one without.
const withContext = (register) => (run) => register(() => run(context));

export const {describe} = mocha;
export const after = withContext(mocha.after);
export const afterEach = withContext(mocha.afterEach);
export const before = withContext(mocha.before);
export const beforeEach = withContext(mocha.beforeEach);
export const it = (name, ...rest) => mocha.it(name, () => rest.at(-1)(context));
export const test = it;
export default it;
