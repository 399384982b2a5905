import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {FILE_LIMITS, FILE_TYPES} from '../../../src/contract/index.js';
import {refusalOf} from '../../../src/flow/documents/refusal.js';
import {answerOf, at, newKey} from '../../adapter/support.js';
import {createFuzzWorld, type FuzzWorld} from '../world.js';

const PDF = '%PDF-1.7';

/** Pieces that names of attacks are made of. */
const PIECES = [
  '..',
  '/',
  '\\',
  ':',
  '%2e%2e%2f',
  '%00',
  '%0d%0a',
  '%22',
  '"',
  '; filename="x.exe"',
  '\0',
  '\r\n',
  '\r\nContent-Type: text/html',
  '\n',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u061c',
  '\u00a0',
  'e\u0301',
  '\u{1f9fe}',
  '<img src=x>',
  'CON',
  'x'.repeat(119),
  ' ',
];
const ENDS = [
  ...Object.keys(FILE_TYPES).map((type) => `.${type}`),
  '.PDF',
  '.pdf.exe',
  '.pdf ',
  '.pdf.',
  '.svg',
  '.html',
  '.constructor',
  '.__proto__',
  '.toString',
  '',
];
const fileName = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({maxLength: 20})), {maxLength: 4}),
    fc.constantFrom(...ENDS),
  )
  .map(([pieces, end]) => pieces.join('') + end);

/** A body as a program writes it that is no browser: the name stands there as it is. */
function bodyOf(name: string): string {
  return `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n${PDF}\r\n--b--\r\n`;
}

/** The parts of a body that went to Debitura, as any reader of forms sees them. */
async function partsOf(request: Request): Promise<[string, string][]> {
  const form = await request.clone().formData();
  return [...form].map(([part, value]) => [part, typeof value === 'string' ? value : value.name]);
}

describe('A file name that somebody made up', () => {
  let world: FuzzWorld;
  beforeAll(async () => {
    world = await createFuzzWorld();
  });

  async function upload(name: string) {
    const path = at(`/cases/${world.things.client.own.id}/files`);
    const headers = {
      'debitura-embed': '1',
      'idempotency-key': newKey(),
      'content-type': 'multipart/form-data; boundary=b',
    };
    world.requests.length = 0;
    for (const item of world.sandbox.state.cases) item.files.length = 0;
    return answerOf(world.fetch(path, {method: 'POST', headers, body: bodyOf(name)}));
  }
  const uploads = () =>
    world.requests.filter(
      ({method, url}) => method === 'POST' && new URL(url).pathname.endsWith('/files'),
    );

  it('becomes one part under a plain name of a kind that is taken, or is refused', async () => {
    const taken = new Set<string>();
    const property = fc.asyncProperty(fileName, async (sent) => {
      const {status, body} = await upload(sent);
      if (status !== 201) {
        expect([400, 415]).toContain(status);
        expect(uploads()).toEqual([]);
        return;
      }
      const name = body.fileName as string;
      taken.add(name);
      expect(name.length).toBeLessThanOrEqual(FILE_LIMITS.nameLength);
      expect(name).toBe(name.normalize('NFC').trim());
      expect(name).not.toMatch(
        /[/\\]|^\.|\p{Cc}|[\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
      );
      expect(Object.keys(FILE_TYPES)).toContain(name.split('.').at(-1)?.toLowerCase());
      const [request] = uploads();
      expect(await partsOf(request!)).toEqual([['file', name]]);
      expect(request?.headers.get('content-type')).not.toContain(name);
    });
    await fc.assert(property, {numRuns: 600, seed: 23});
    expect(taken.size).toBeGreaterThan(20);
  });

  it('that ends like a member of every object is of no kind that is taken', async () => {
    for (const name of ['x.constructor', 'x.__proto__', 'x.toString', 'x.valueOf']) {
      expect([name, (await upload(name)).status]).toEqual([name, 415]);
      expect([name, await refusalOf(new File([PDF], name), name)]).toEqual([name, 'type']);
    }
  });

  it('is refused by the form where the adapter would refuse it', async () => {
    const property = fc.asyncProperty(fileName, async (sent) => {
      const name = sent.normalize('NFC').trim();
      const own = await refusalOf(new File([PDF], name), name);
      const {status} = await upload(sent);
      // What a browser writes in percent code another program may have meant so.
      if (own === null && !/["%]/.test(name)) expect([name, status]).toEqual([name, 201]);
    });
    await fc.assert(property, {numRuns: 300, seed: 32});
  });
});
