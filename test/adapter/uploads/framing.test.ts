import {describe, expect, it} from 'vitest';
import {createUploads, partOf, PDF, type Sent} from './support.js';

const BYTES = new TextEncoder();

describe('a document whose bytes come as the network cuts them', () => {
  it('arrives whole, also where its content looks like the end of it', async () => {
    const {send, files} = await createUploads();
    const content = `${PDF}\r\n--\r\n--a\r\n-b--\r\r\n\r\n--B--\r\n`;
    const whole = partOf(content);
    for (const size of [1, 2, 3, 5, whole.length - 5, whole.length]) {
      const cut = Array.from({length: Math.ceil(whole.length / size)}, (_, index) =>
        whole.slice(index * size, (index + 1) * size),
      );
      const contentLength = BYTES.encode(whole).length;
      expect((await send(cut)).status, `${size} bytes at a time`).toBe(201);
      expect((await send(cut, {contentLength})).status, `${size} bytes, announced`).toBe(201);
    }
    expect(files()).toEqual(Array(12).fill(['invoice.pdf', content]));
  });

  it('is sent on with its length where the browser said how long it is, and without where it did not', async () => {
    const {send, uploads} = await createUploads();
    const body = partOf(PDF);
    for (const contentLength of [undefined, body.length, `${body.length}x`])
      expect((await send([body], {...(contentLength && {contentLength})})).status).toBe(201);
    const [streamed, announced, unreadable] = await Promise.all(
      uploads().map(async (request) => ({
        said: request.headers.get('content-length'),
        sent: (await request.arrayBuffer()).byteLength,
      })),
    );
    expect([streamed?.said, unreadable?.said]).toEqual([null, null]);
    expect(announced?.said).toBe(String(announced?.sent));
  });

  it('is read under any boundary and in any case that a browser writes, and is sent on in one', async () => {
    const {send, files, uploads} = await createUploads();
    const quoted = 'a b/c';
    const longest = 'x'.repeat(70);
    const accepted: [body: string, contentType: string][] = [
      [partOf(PDF, 'a.pdf', quoted), `multipart/form-data; charset=utf-8; boundary="${quoted}"`],
      [partOf(PDF, 'b.pdf', longest), `multipart/form-data;boundary=${longest}`],
      [
        partOf(PDF, 'c%22d%22.pdf').replace(
          'Content-Disposition: form',
          'CONTENT-disposition:FORM',
        ),
        'multipart/form-data; BOUNDARY=b; x=y',
      ],
      [
        partOf(PDF, 'e.pdf').replace('\r\n\r\n', `\r\nX-Long: ${'x'.repeat(8_000)}\r\n\r\n`),
        'multipart/form-data; boundary=b',
      ],
      [partOf(PDF, '  fa\u030A.pdf '), 'multipart/form-data; boundary=b'],
    ];
    for (const [body, contentType] of accepted)
      expect((await send([body], {contentType})).status, contentType).toBe(201);
    expect(files().map(([name]) => name)).toEqual([
      'a.pdf',
      'b.pdf',
      'c"d".pdf',
      'e.pdf',
      'få.pdf',
    ]);
    const texts = await Promise.all(uploads().map((request) => request.text()));
    const [, boundary = ''] = /^--(debitura-[\w-]{43})\r\n/.exec(texts[2] ?? '') ?? [];
    expect(texts[2]).toBe(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="c%22d%22.pdf"\r\n` +
        `Content-Type: application/pdf\r\n\r\n${PDF}\r\n--${boundary}--\r\n`,
    );
  });
});

describe('a body that is anything but one part named file', () => {
  const good = partOf(PDF);
  const refused: [what: string, body: string, sent?: Sent][] = [
    ['no boundary', good, {contentType: 'multipart/form-data'}],
    ['an empty boundary', good, {contentType: 'multipart/form-data; boundary=""'}],
    [
      'a boundary of 71 characters',
      partOf(PDF, 'a.pdf', 'x'.repeat(71)),
      {contentType: `multipart/form-data; boundary=${'x'.repeat(71)}`},
    ],
    [
      'a boundary that is none',
      partOf(PDF, 'a.pdf', 'b<'),
      {contentType: 'multipart/form-data; boundary=b<'},
    ],
    ['another boundary than announced', partOf(PDF, 'a.pdf', 'c')],
    ['something before the part', `x${good}`],
    ['nothing', ''],
    ['a header that never ends', `--b\r\n${'x'.repeat(9_000)}`],
    ['a header of more than 8 KB', good.replace('\r\n\r\n', `\r\nX: ${'x'.repeat(8_200)}\r\n\r\n`)],
    ['no disposition', good.replace('Disposition', 'Position')],
    ['another field', good.replace('"file"', '"document"')],
    ['text and no file', good.replace(/; filename="[^"]*"/, '')],
    ['a name that does not end', good.replace('.pdf"', '.pdf')],
    ['something after the name', good.replace('.pdf"', '.pdf"; x="y"')],
    ['something before the disposition', good.replace('Content-', 'X: Content-')],
    ['no end', good.slice(0, -8)],
    ['half an end', good.slice(0, -2)],
    ['another end', `${good.slice(0, -2)}xx`],
    ['something after the end', `${good}x`],
    ['a second part', `${good.slice(0, -4)}\r\n${good}`],
    ['one byte less than announced', good, {contentLength: good.length + 1}],
    ['one byte more than announced', good, {contentLength: good.length - 1}],
    ['less announced than the frame alone takes', good, {contentLength: 20}],
  ];

  it('is refused with the same sentence, whatever is wrong with it, and leaves nothing', async () => {
    const {send, files} = await createUploads();
    for (const [what, body, sent] of refused) {
      const answer = await send([body], sent);
      expect([what, answer.status, answer.body.code], what).toEqual([what, 400, 'invalid']);
      expect(answer.body.detail, what).toBe('The body must be one multipart part named file.');
    }
    expect(files()).toEqual([]);
    const broken = await send([partOf(PDF, 'a%0d%0Ab.pdf')]);
    expect(broken.body.fieldErrors).toEqual({file: [{code: 'control-characters'}]});
  });

  it('is not read at all when it says that it is longer than any file may be', async () => {
    const {send} = await createUploads();
    const most = 25 * 1024 * 1024 + 16 * 1024;
    // Of this body nothing ever comes.
    const refusal = await send(new ReadableStream<Uint8Array>(), {contentLength: most + 1});
    expect([refusal.status, refusal.body.detail]).toEqual([413, 'A file may have 25 MB.']);
    expect((await send([''], {contentLength: most})).status).toBe(400);
    const announced = partOf(PDF).length + 25 * 1024 * 1024;
    expect((await send([partOf(PDF)], {contentLength: announced})).status).toBe(413);
  });
});
