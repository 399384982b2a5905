import {describe, expect, it} from 'vitest';
import {FILE_TYPES} from '../../../src/contract/index.js';
import {newKey} from '../support.js';
import {createUploads, partOf, PDF} from './support.js';

describe('the name of a document', () => {
  it('that cannot be kept is refused by the rule that it breaks', async () => {
    const {send, files} = await createUploads();
    const longest = `${'x'.repeat(116)}.pdf`;
    const refused: [name: string, error: object][] = [
      ['', {code: 'required'}],
      ['   ', {code: 'required'}],
      [`x${longest}`, {code: 'too-long', limit: 120}],
      ['a\u0007.pdf', {code: 'control-characters'}],
      ['a\u202Efdp.pdf', {code: 'control-characters'}],
      ['a/b.pdf', {code: 'other'}],
      ['a\\b.pdf', {code: 'other'}],
      ['.pdf', {code: 'other'}],
    ];
    for (const [name, error] of refused) {
      const {status, body} = await send([partOf(PDF, name)]);
      expect([name, status, body.fieldErrors]).toEqual([name, 400, {file: [error]}]);
    }
    const empty = await send([partOf('')]);
    expect(empty.body.fieldErrors).toEqual({file: [{code: 'too-small', limit: 1}]});
    const program = await send([partOf('MZ', 'a.exe')]);
    expect([program.status, program.body.detail]).toEqual([
      415,
      `Files may be ${Object.keys(FILE_TYPES).join(', ')}.`,
    ]);
    expect((await send([partOf(PDF, longest)])).status).toBe(201);
    expect(files()).toEqual([[longest, PDF]]);
  });

  it('says what Debitura is told of its type, whatever the browser said', async () => {
    const {send, uploads} = await createUploads();
    const contents: Record<string, string> = {pdf: PDF, txt: 'a note', csv: 'a;b'};
    for (const [extension, content] of Object.entries(contents)) {
      const body = partOf(content, `a.${extension.toUpperCase()}`);
      const named = body.replace('\r\n\r\n', '\r\nContent-Type: text/html\r\n\r\n');
      expect((await send([named])).status).toBe(201);
    }
    const texts = await Promise.all(uploads().map((request) => request.text()));
    expect(texts.map((text) => /Content-Type: (.*)\r\n/.exec(text)?.[1])).toEqual(
      Object.keys(contents).map((extension) => FILE_TYPES[extension]?.[0]),
    );
    expect(texts.join()).not.toContain('text/html');
  });
});

describe('the key of a large document', () => {
  it('belongs to its name and to every byte of it, however they were cut on the way', async () => {
    const {send, files} = await createUploads();
    const key = newKey();
    const size = 200_000;
    const content = PDF.padEnd(size, '0123456789');
    const cut = (text: string, bytes: number) =>
      Array.from({length: Math.ceil(text.length / bytes)}, (_, index) =>
        text.slice(index * bytes, (index + 1) * bytes),
      );
    expect((await send(cut(partOf(content), 50_000), {key})).status).toBe(201);
    for (const bytes of [7_001, 65_536, size * 2]) {
      const again = await send(cut(partOf(content), bytes), {key});
      expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    }
    const conflicts = [50, 65_535, 65_536, 131_071, 131_072, size - 1].map((at) =>
      partOf(`${content.slice(0, at)}#${content.slice(at + 1)}`),
    );
    conflicts.push(partOf(`${content}0`), partOf(content.slice(0, -1)), partOf(content, 'b.pdf'));
    for (const body of conflicts)
      expect((await send([body], {key})).body.code).toBe('idempotency-conflict');
    expect(files()).toEqual([['invoice.pdf', content]]);
  });
});
