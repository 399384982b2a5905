import {describe, expect, it} from 'vitest';
import {createAdapter} from '../../../src/adapter/index.js';
import {browserFetch, PLATFORM} from '../../support/world.js';
import {at, newKey} from '../support.js';
import {createUploads, PDF} from './support.js';

describe('a document whose answer was lost', () => {
  it('goes out again byte for byte when the platform’s secret was rotated meanwhile', async () => {
    const {caseId, sandbox} = await createUploads();
    const key = newKey();
    /** What Debitura gets from an adapter with this secret; its answer is lost. */
    const sentWith = async (secret: string | string[]) => {
      const sent: [type: string | null, body: string][] = [];
      const {fetch} = createAdapter({
        ...PLATFORM,
        secret,
        log: () => undefined,
        fetch: async (input, init) => {
          const request = new Request(input, init);
          if (!request.url.includes('/files?')) return sandbox.fetch(request);
          sent.push([request.headers.get('content-type'), await request.text()]);
          throw new TypeError('cut');
        },
      });
      const body = new FormData();
      body.append('file', new File([PDF], 'invoice.pdf'));
      const headers = {'debitura-embed': '1', 'idempotency-key': key};
      const init = {method: 'POST', headers, body};
      expect(
        (await browserFetch(fetch, 'nordlys')(at(`/cases/${caseId}/files`), init)).status,
      ).toBe(502);
      return sent;
    };
    const old = 'the secret of last year, 32 bytes';
    const fresh = 'the secret of this year, 32 bytes';
    const before = await sentWith(old);
    expect(before).toHaveLength(1);
    expect(await sentWith([fresh, old])).toEqual(before);
  });
});
