import {beforeAll, describe, expect, it} from 'vitest';
import {createAdapter, type AdapterOptions} from '../../../src/adapter/index.js';
import {createClient} from '../../../src/client/index.js';
import {browserFetch, createWorld, ORIGIN, PLATFORM} from '../../support/world.js';
import {connectTo} from '../support/adapter.js';
import {createTab, openPage, quiet} from '../support/form.js';
import {openPage as openOnboarding, quiet as onboardingQuiet} from '../onboarding/support.js';
import {openBulk} from '../bulk/support.js';
import {commentsOf, write} from './writing.js';

const OLD = 'the secret of last year, 32 bytes';
const NEW = 'the secret of this year, 32 bytes';

// What a page loads when it needs it is here from the start: the test runner's own loading takes time.
beforeAll(() => import('../../../src/flow/draft/earlier.js'));

/** A tab in front of a platform whose adapter is started again with other secrets. */
function setup() {
  const world = createWorld();
  const tab = createTab(world.now().toISOString());
  const sent: {key: string | null; body: string}[] = [];
  const link = {isUp: true};

  function start(secret: AdapterOptions['secret'], tenant = 'nordlys') {
    const adapter = createAdapter({
      ...PLATFORM,
      ...(secret && {secret}),
      limits: false,
      now: world.now,
      log: () => undefined,
      fetch: (input, init) => world.sandbox.fetch(new Request(input, init)),
    });
    const through = browserFetch(adapter.fetch, tenant);
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const isCase = request.method === 'POST' && request.url.endsWith('/cases');
      if (isCase)
        sent.push({
          key: request.headers.get('idempotency-key'),
          body: await request.clone().text(),
        });
      const answer = await through(request);
      if (isCase && !link.isUp) throw new TypeError('fetch failed');
      return answer;
    };
    return {fetch, connection: connectTo(createClient({adapter: `${ORIGIN}/debitura`, fetch}))};
  }
  const open = (secret: AdapterOptions['secret'], tenant?: string) =>
    openPage(tab, start(secret, tenant).connection);
  const until = async (holds: () => boolean) => {
    for (let turn = 0; turn < 200 && !holds(); turn += 1) await quiet();
    expect(holds()).toBe(true);
  };
  return {...world, tab, sent, link, start, open, until};
}

describe('While the adapter’s secret is rotated', () => {
  it('what was typed is still there, and can be gone on with', async () => {
    const {tab, open} = setup();
    const before = await open(OLD);
    await write(tab, before, 'Called twice');
    before.leave();
    const after = await open([NEW, OLD]);
    expect(commentsOf(after)).toBe('Called twice');
    await write(tab, after, 'Called three times');
    after.leave();
    expect(commentsOf(await open(NEW))).toBe('Called three times');
  });

  it('processes that know the new secret second understand those that have it first, and back', async () => {
    const {tab, open} = setup();
    let page = await open([OLD, NEW]);
    await write(tab, page, 'Called twice');
    for (const secret of [[NEW, OLD], [OLD, NEW], [NEW, OLD], NEW]) {
      page.leave();
      page = await open(secret);
      expect(commentsOf(page)).toBe('Called twice');
    }
  });

  it('a confirm of unknown outcome is settled with the key and the bytes that it had', async () => {
    const {tab, open, sent, link, until, sandbox} = setup();
    const before = await open(OLD);
    await tab.advance(400);
    await until(() => before.form.state.price.status === 'known');
    link.isUp = false;
    await before.press();
    await until(() => before.form.state.phase.name === 'checking');
    before.leave();
    link.isUp = true;
    const after = await open([NEW, OLD]);
    await until(() => after.form.state.phase.name === 'receipt');
    expect(sent.length).toBeGreaterThan(1);
    expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(1);
    const {case: made} = after.phase('receipt');
    const {creditorReference} = made;
    expect(
      sandbox.state.cases.filter((one) => one.creditorReference === creditorReference),
    ).toMatchObject([{id: made.id}]);
  });

  it('nothing is left of the draft when the old secret is gone from the list', async () => {
    const {tab, open} = setup();
    const before = await open(OLD);
    await write(tab, before, 'Called twice');
    before.leave();
    expect(commentsOf(await open(NEW))).toBe('');
    expect(commentsOf(await open([NEW, OLD]))).toBe('');
  });

  it('another person neither gets the draft nor leaves it there', async () => {
    const {tab, open} = setup();
    const before = await open(OLD);
    await write(tab, before, 'Called twice');
    before.leave();
    const other = await open([NEW, OLD], 'fjordby');
    expect(commentsOf(other)).toBe('');
    other.leave();
    expect(commentsOf(await open([NEW, OLD]))).toBe('');
  });

  it('a page that comes back from the browser’s cache knows the person, and keeps the draft', async () => {
    const {tab, start, open} = setup();
    const adapters = {now: start(OLD)};
    const client = createClient({
      adapter: `${ORIGIN}/debitura`,
      fetch: (input, init) => adapters.now.fetch(input, init),
    });
    const page = await openPage(tab, connectTo(client));
    await write(tab, page, 'Called twice');
    adapters.now = start([NEW, OLD]);
    await page.form.resume();
    expect(page.phase('editing').step).toBe('review');
    expect(commentsOf(page)).toBe('Called twice');
    page.leave();
    expect(commentsOf(await open(NEW))).toBe('Called twice');
  });

  it('the company that was typed for onboarding and a list of invoices are still there', async () => {
    const {tab, start, ...world} = setup();
    const at = async (secret: AdapterOptions['secret']) => {
      const {fetch, connection} = start(secret, 'solvang');
      const onboarding = await openOnboarding(tab, world, {fetch});
      return {onboarding, bulk: await openBulk(tab, connection, {advance: world.advance})};
    };
    const before = await at(OLD);
    before.onboarding.onboarding.edit('city', 'Roskilde');
    await tab.advance(300);
    await before.bulk.drop(
      'number;amount;currency;due;customer\nA-1;100;EUR;2026-01-05;Muster GmbH\n',
    );
    await tab.advance(1000);
    await onboardingQuiet();
    before.onboarding.leave();
    const after = await at([NEW, OLD]);
    expect(after.onboarding.onboarding.state.company.city).toBe('Roskilde');
    expect(after.bulk.all().map(({plan}) => plan.debtor.values.name)).toEqual(['Muster GmbH']);
  });
});
