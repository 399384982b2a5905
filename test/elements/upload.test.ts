import {assert} from '@open-wc/testing';
import {createClient} from '../../src/client/index.js';

/** What a request brings along that uploads one file to an adapter on the page's own origin. */
async function brought(getToken?: () => Promise<string>): Promise<string> {
  const client = createClient({adapter: '/echo', ...(getToken && {getToken})});
  const answer: unknown = await client.uploadFile('case-1', new File(['%PDF-1.7'], 'invoice.pdf'), {
    key: 'k'.repeat(16),
  });
  return JSON.stringify(answer);
}

describe('a document on its way to the page’s own origin', () => {
  before(() => (document.cookie = 'login=anna'));
  after(() => (document.cookie = 'login=; max-age=0'));

  it('brings the login’s cookie along', async () => {
    assert.equal(await brought(), '{"cookie":"login=anna"}');
  });

  it('brings the token, and no cookie beside it, where the page gives one', async () => {
    const token = () => Promise.resolve('token-1');
    assert.equal(await brought(token), '{"authorization":"Bearer token-1"}');
  });
});
