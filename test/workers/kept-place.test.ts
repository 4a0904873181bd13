import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {KeptPlace} from '../../src/workers/task-place.js';
import {untilAborted} from '../../src/workers/until-aborted.js';

/** A place on the page, as there are no workers here. */
function keptPlace() {
  let opened = 0;
  const kept = new KeptPlace<string, never, string>({
    loadSource: () => Promise.resolve(''),
    loadPageRunner: () => {
      opened += 1;
      return Promise.resolve((task) => Promise.resolve(task));
    },
  });
  return {kept, opened: () => opened};
}

describe('a place where work is done', () => {
  it('is opened once for all who ask', async () => {
    const {kept, opened} = keptPlace();
    const [one, other] = await Promise.all([kept.get(), kept.get()]);
    assert.equal(one, other);
    assert.equal(opened(), 1);
  });

  it('is opened once again for all who find it gone', async () => {
    const {kept, opened} = keptPlace();
    (await kept.get()).close();
    const [one, other, third] = await Promise.all([kept.get(), kept.get(), kept.get()]);
    assert.equal(one, other);
    assert.equal(one, third);
    assert.deepEqual([opened(), one.isOpen], [2, true]);
  });
});

describe('waiting', () => {
  it('ends when it is told to, whatever becomes of what was waited for', async () => {
    const stop = new AbortController();
    const waiting = untilAborted(new Promise(() => undefined), stop.signal);
    stop.abort();
    await assert.rejects(waiting, {name: 'AbortError'});
    await assert.rejects(untilAborted(Promise.resolve(1), stop.signal), {name: 'AbortError'});
  });

  it('hands on what comes', async () => {
    const {signal} = new AbortController();
    assert.equal(await untilAborted(Promise.resolve(1), signal), 1);
    await assert.rejects(untilAborted(Promise.reject(new RangeError('gone')), signal), {name: 'RangeError'});
  });
});
