import {expect, waitUntil} from '@open-wc/testing';
import {CounterVisitor, PATIENCE} from '../harness/counter-page.js';
import {settled, textOf} from '../harness/visitor.js';

// As the reference counts them: 2 tokens each and one for the space at the end.
const LONG = 'hello world '.repeat(10_000);
const LONGEST = 'hello world '.repeat(800_000);
const TOO_LONG = 'hello world '.repeat(833_334);

const file = (content: BlobPart, name = 'prompt.txt'): File => new File([content], name, {type: 'text/plain'});

describe('a long text', () => {
  it('is kept out of the text area when it is pasted, and counted', async () => {
    const visitor = await CounterVisitor.visit();
    expect(await visitor.insert(LONG)).to.equal(true);
    expect(visitor.area.value).to.equal(LONG.slice(0, 2_000));
    expect(visitor.area.readOnly).to.equal(true);
    expect(textOf(visitor.one('#text-held'))).to.contain('In memory: 120,000 characters.');
    await visitor.reads('20,001 tokens');
    expect(textOf(visitor.one('.counts'))).to.contain('120,000 characters · 20,000 words');
  });

  it('is put where the visitor pastes it, among what is there', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.put('one three');
    visitor.area.setSelectionRange(4, 4);
    await visitor.insert(LONG);
    expect(visitor.area.value.startsWith('one hello world hello')).to.equal(true);
    expect(textOf(visitor.one('#text-held'))).to.contain('120,009 characters');
  });

  it('is held as well where several pastes make it long', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.put('hello world '.repeat(8_000));
    visitor.area.setSelectionRange(96_000, 96_000);
    expect(await visitor.insert('hello world '.repeat(2_000))).to.equal(true);
    expect(textOf(visitor.one('#text-held'))).to.contain('In memory: 120,000 characters.');
    await visitor.reads('20,001 tokens');
  });

  it('is held as well once the browser has dropped it among what is there', async () => {
    const visitor = await CounterVisitor.visit();
    visitor.area.value = LONG;
    visitor.area.dispatchEvent(new InputEvent('input', {inputType: 'insertFromDrop', bubbles: true}));
    await visitor.reads('20,001 tokens');
    expect(visitor.area.readOnly).to.equal(true);
  });

  it('leaves a shorter one to the browser', async () => {
    const visitor = await CounterVisitor.visit();
    expect(await visitor.insert('Hello')).to.equal(false);
    expect(await visitor.drop('Hello', visitor.area)).to.equal(false);
  });

  it('gives way to another paste, and to typing once it is cleared', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.insert(LONG);
    await visitor.reads('20,001 tokens');
    expect(await visitor.insert('Hello')).to.equal(true);
    await visitor.reads('1 token');
    expect(visitor.area.readOnly).to.equal(false);
    await visitor.insert(LONG);
    await visitor.press('Clear');
    expect(visitor.area.readOnly).to.equal(false);
    await visitor.write('Hello');
    await visitor.reads('1 token');
  });

  it('shows how far its count is, and stops when asked to', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.put('Hello');
    await visitor.reads('1 token');
    visitor.area.select();
    await visitor.insert(LONGEST);
    expect(visitor.find('[part=tokens]')).to.equal(undefined);
    const progress = visitor.one('progress') as HTMLProgressElement;
    expect([...progress.labels].map(textOf)).to.deep.equal(['Counting']);
    await waitUntil(() => progress.value > 0 && progress.value < 1, 'it moves', {...PATIENCE, interval: 1});
    await visitor.press('Cancel');
    expect(textOf(visitor.one('.counts'))).to.contain('Counting was stopped.');
    expect(visitor.area.value.startsWith('hello world')).to.equal(true);
    await visitor.press('Count it');
    await visitor.reads('1,600,001 tokens');
    expect(visitor.find('progress')).to.equal(undefined);
  }).timeout(20_000);

  it('is used like any other', async () => {
    const visitor = await CounterVisitor.visit('use-as="context"');
    await visitor.insert(LONG);
    await visitor.reads('20,001 tokens');
    await visitor.press('Use 20,001 tokens as context');
    // 1,000 x 20,001 x $2.50 / 1,000,000 more than $7.50.
    expect(visitor.usdPerMonth).to.be.closeTo(57.5025, 1e-9);
  });
});

describe('a text that is too long', () => {
  it('is refused at the field, and what was there stays', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.put('Hello');
    await visitor.reads('1 token');
    visitor.area.select();
    expect(await visitor.insert(TOO_LONG)).to.equal(true);
    expect(visitor.refusal).to.equal(
      'This has 10,000,008 characters; at most 10,000,000 characters can be counted. What was here before still is.',
    );
    expect(visitor.area.getAttribute('aria-invalid')).to.equal('true');
    expect([visitor.area.value, visitor.tokens]).to.deep.equal(['Hello', '1 token']);
    await visitor.write('!');
    expect(visitor.refusal).to.equal('');
  });

  it('is refused as a file as well', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.drop(file(TOO_LONG));
    expect(visitor.refusal).to.contain('This has 10,000,008 bytes; at most 10,000,000 bytes can be counted.');
    expect(visitor.area.value).to.equal('');
  });
});

describe('a file', () => {
  it('is dropped anywhere on the field', async () => {
    const visitor = await CounterVisitor.visit();
    expect(await visitor.drop(file('Hello, world!'))).to.equal(true);
    await visitor.reads('4 tokens');
    expect([visitor.area.value, visitor.area.readOnly]).to.deep.equal(['Hello, world!', false]);
  });

  it('is opened, and opened again after it was changed', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.chooses(file('Hello, world!'));
    await visitor.reads('4 tokens');
    expect((visitor.one('input[type=file]') as HTMLInputElement).value).to.equal('');
    await visitor.chooses(file('Hello'));
    await visitor.reads('1 token');
  });

  it('is named and not read as a whole before it is counted where it is large', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.drop(file(`😀${LONG}`));
    await visitor.reads('20,002 tokens');
    expect(textOf(visitor.one('#text-held'))).to.match(
      /^In memory: prompt\.txt \(120 kB\)\. Only the first 1,999 characters/,
    );
  });

  it('is counted as it is, where a text area would turn its ends of lines into others', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.drop(file('one two three\r\nfour\r\n'));
    // Six tokens, as the reference says, and 21 characters: a text area would make 19 of them.
    await visitor.reads('6 tokens');
    expect(textOf(visitor.one('.counts'))).to.contain('21 characters');
    expect(textOf(visitor.one('#text-held'))).to.contain('prompt.txt (21 characters). It cannot be edited');
  });

  for (const {why, content} of [
    {why: 'a PDF', content: new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x0a, 0xe2, 0xe3, 0xcf, 0xd3])},
    {why: 'text in another encoding than UTF-8', content: new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65])},
    {why: 'anything with zero bytes', content: new Uint8Array([0x48, 0, 0x69, 0])},
    {why: 'a large one', content: new Uint8Array(200_000).fill(0xff)},
  ])
    it(`is not counted where it is ${why}`, async () => {
      const visitor = await CounterVisitor.visit();
      await visitor.put('Hello');
      await visitor.reads('1 token');
      await visitor.drop(file(content));
      await waitUntil(() => visitor.refusal !== '', 'it says so', PATIENCE);
      expect(visitor.refusal).to.equal('This file is no text in UTF-8. Save it as text, or paste what it says.');
      expect([visitor.area.value, visitor.tokens]).to.deep.equal(['Hello', '1 token']);
    });

  it('is text even where the part that is looked at ends within a character', async () => {
    const visitor = await CounterVisitor.visit();
    // Three bytes each, and 100,000 is no multiple of three.
    await visitor.drop(file('字'.repeat(40_000)));
    await visitor.hears('.counts', /40,000 characters/);
    expect(visitor.refusal).to.equal('');
  });

  it('that cannot be read is said to be so, and what was there stays', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.put('Hello');
    await visitor.reads('1 token');
    const gone = file('x');
    gone.slice = () => {
      throw new DOMException('gone', 'NotReadableError');
    };
    const input = visitor.one('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', {configurable: true, get: () => [gone]});
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await settled();
    expect(visitor.refusal).to.equal('This file could not be read.');
    expect(visitor.tokens).to.equal('1 token');
  });
});

describe('a text that is dropped', () => {
  it('takes the place of what is there when it is dropped beside the text area', async () => {
    const visitor = await CounterVisitor.visit();
    expect(await visitor.drop('Hello, world!')).to.equal(true);
    await visitor.reads('4 tokens');
  });

  it('does nothing where it is a part of the text itself', async () => {
    const visitor = await CounterVisitor.visit();
    await visitor.put('Hello, world!');
    visitor.area.dispatchEvent(new DragEvent('dragstart', {bubbles: true}));
    expect(await visitor.drop('world')).to.equal(false);
    expect(visitor.area.value).to.equal('Hello, world!');
  });
});
