import {afterEach, describe, expect, it, vi} from 'vitest';
import {connect} from '../../src/client/index.js';

let pages = 0;
const anna = {contract: 1, subject: 'anna'};
const bent = {contract: 1, subject: 'bent'};

/** An adapter that no other test has met, and how often its session was asked. */
function setup(...answers: (() => Response)[]) {
  pages += 1;
  const adapter = `https://page-${pages}.example/debitura`;
  const tokens: (string | null)[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    tokens.push(new Request(input, init).headers.get('authorization'));
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return Promise.resolve((answer ?? (() => Response.json(anna)))());
  };
  return {adapter, fetch, tokens};
}

afterEach(() => vi.useRealTimers());

describe('Elements of one page with the same adapter', () => {
  it('share one connection and ask for the session once', async () => {
    const {adapter, fetch, tokens} = setup();
    const one = connect(adapter, {fetch});
    const other = connect(adapter);
    expect(other).toBe(one);
    await Promise.all([one.session(), other.session(), one.session()]);
    expect(tokens).toHaveLength(1);
  });

  it('ask again when the session could not be read', async () => {
    const {adapter, fetch, tokens} = setup(
      () => new Response('', {status: 502}),
      () => Response.json(anna),
    );
    const {session} = connect(adapter, {fetch});
    await expect(session()).rejects.toThrow();
    expect(await session()).toEqual(anna);
    expect(tokens).toHaveLength(2);
  });

  it('ask anew when a page comes back from the cache', async () => {
    const {adapter, fetch, tokens} = setup();
    const connection = connect(adapter, {fetch});
    await connection.session();
    await connection.refreshSession();
    expect(tokens).toHaveLength(2);
  });

  it('that appear later ask anew who is there, once for all that appear together', async () => {
    vi.useFakeTimers({toFake: ['Date']});
    const {adapter, fetch, tokens} = setup(
      () => Response.json(anna),
      () => Response.json(bent),
    );
    await connect(adapter, {fetch}).session();
    vi.setSystemTime(Date.now() + 60_000);
    const later = [connect(adapter), connect(adapter)].map(({session}) => session());
    expect(await Promise.all(later)).toEqual([bent, bent]);
    expect(tokens).toHaveLength(2);
  });

  it('ask anew at once when the page gives another token', async () => {
    const {adapter, fetch, tokens} = setup(
      () => Response.json(anna),
      () => Response.json(bent),
    );
    await connect(adapter, {fetch, getToken: () => Promise.resolve('anna')}).session();
    const other = connect(adapter, {getToken: () => Promise.resolve('bent')});
    expect(await other.session()).toEqual(bent);
    expect(await other.session()).toEqual(bent);
    expect(tokens).toEqual(['Bearer anna', 'Bearer bent']);
  });

  it('use the token that came last, whichever element brought it', async () => {
    const {adapter, fetch, tokens} = setup();
    const connection = connect(adapter, {fetch, getToken: () => Promise.resolve('old')});
    const {client} = connection;
    connect(adapter, {getToken: () => Promise.resolve('new')});
    await client.session();
    expect(tokens).toEqual(['Bearer new']);
  });

  it('go on with no session of an adapter of another contract, and are told its number', async () => {
    const {adapter, fetch} = setup(() => Response.json({...anna, contract: 2}));
    const connection = connect(adapter, {fetch});
    const answers: unknown[] = [];
    void connection.session().then((answer) => answers.push(answer));
    expect(await connection.misfit).toBe(2);
    await Promise.resolve();
    expect(answers).toEqual([]);
  });
});
