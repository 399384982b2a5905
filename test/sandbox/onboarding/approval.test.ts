import {describe, expect, it} from 'vitest';
import type {SandboxOptions} from '../../../src/sandbox/index.js';
import {createVisitor, returnUrl} from '../hosted/visitor.js';
import {draft, draftIn, read} from '../support.js';
import {receiving} from '../webhooks/receiver.js';
import {askClients, newcomer} from './newcomer.js';

const day = 86_400_000;
const links = ['requested', 'declined', 'expired'].map((what) => `client.link_${what}`);

async function ask(change: object = {}, options: SandboxOptions = {}) {
  const world = await receiving(options);
  await world.subscribe('referral', {
    events: [...links, 'client.linked', 'cases.replay_failed', 'case.created'],
  });
  const post = () => askClients(world.referral, newcomer(change, 'existing.example'));
  const {status, body} = await post();
  const {url} = body.data.onboardingLinks;
  const {pathname, search} = new URL(url);
  const decide = (decision: string, headers = {}) =>
    world.send('POST', pathname + search, {body: new URLSearchParams({decision}), headers});
  const client = () => read(world.referral('GET', '/clients/newcomer'));
  const heard = async () => {
    await world.state.settled();
    return world.events();
  };
  return {...world, status, body, url, post, decide, client, heard, ...createVisitor(world.send)};
}

describe('an existing account', () => {
  it('must approve, and the answer says where, without personal data', async () => {
    const {status, body, url, client, heard, received} = await ask({cases: [draft]});
    expect([status, body.type]).toEqual([409, 'ClientExistsNeedsLinking']);
    expect(body.data).toEqual({
      externalTenantId: 'newcomer',
      onboardingLinks: {url},
      isAttributedClient: false,
    });
    expect(url).toMatch(/\/app\/ReferralPartner\/Approve\?token=[\da-f]{40}$/);
    expect((await client()).status).toBe(404);
    expect(await heard()).toEqual(['client.link_requested']);
    expect(received[0]!.body.data).toMatchObject({
      externalTenantId: 'newcomer',
      creditor: {isAttributed: false},
    });
  });

  it('is linked on approval, with the cases that were kept', async () => {
    const cases = [draftIn('FR'), draftIn('NL', {creditorReference: 'INV-2'})];
    const {url, open, decide, client, heard, actingFor, post} = await ask({cases});
    const page = await open(url);
    expect(page.heading).toBe('Let Ledgerly Software ApS send cases for you?');
    expect(page.html).toContain('2 cases wait');
    expect((await decide('approve')).status).toBe(303);
    const back = `${url}&returnUrl=${encodeURIComponent(returnUrl)}`;
    const end = await open(back);
    expect(end.heading).toBe('You approved');
    expect(end.html).toMatch(/href="https:\/\/app\.example\/back\?a=1#here">Go Back to Your App/);

    expect((await client()).body).toMatchObject({onboardingDone: true, isAttributedClient: false});
    expect(await heard()).toEqual([
      'client.link_requested',
      'client.linked',
      'case.created',
      'case.created',
    ]);
    const {body} = await read((await actingFor('newcomer'))('GET', '/cases'));
    expect(
      Object.fromEntries(body.cases.map((each) => [each.creditorReference, each.lifecycle])),
    ).toEqual({'INV-1': 'Pending contract signing', 'INV-2': 'Pending Verification Internal'});
    // Approving once more, or asking once more, makes nothing new.
    await decide('approve');
    expect((await post()).status).toBe(201);
    expect(await heard()).toHaveLength(4);
  });

  it('reports the kept cases that could not be created', async () => {
    const cases = [
      draft,
      draftIn('AQ', {creditorReference: 'INV-2'}),
      {...draft, creditorReference: 'SANDBOX-DUPLICATE-3'},
      // No contract stops a case of an approved link: KYC waits with it.
      draftIn('GB', {creditorReference: 'INV-4'}),
    ];
    const {decide, heard, received, state} = await ask({cases});
    await decide('approve');
    expect((await heard()).at(-1)).toBe('cases.replay_failed');
    expect(received.at(-1)!.body.data).toMatchObject({
      externalTenantId: 'newcomer',
      failedCases: [
        {caseIndex: 1, creditorReference: 'INV-2', errorType: 'NoPartnerAvailable'},
        {
          caseIndex: 2,
          creditorReference: 'SANDBOX-DUPLICATE-3',
          errorType: 'DuplicateReference',
        },
      ],
    });
    const made = state.cases.filter(({client}) => client.externalTenantId === 'newcomer');
    expect(made.map(({creditorReference}) => creditorReference).sort()).toEqual([
      'INV-1',
      'INV-4',
      'SANDBOX-DUPLICATE-3',
    ]);
  });

  it('may decline', async () => {
    const {url, open, decide, client, heard, received, post} = await ask({cases: [draft]});
    await decide('decline');
    await decide('approve');
    expect((await open(url)).heading).toBe('You declined');
    expect((await client()).status).toBe(404);
    expect(await heard()).toEqual(['client.link_requested', 'client.link_declined']);
    expect(received[1]!.body.data.creditor).not.toHaveProperty('isAttributed');
    expect((await post()).body.data.onboardingLinks.url).not.toBe(url);
  });

  it('has seven days', async () => {
    const {url, open, decide, clock, client, heard, post} = await ask();
    await clock.advance(7 * day - 1);
    expect((await open(url)).html).toContain('Approve');
    expect((await post()).body.data.onboardingLinks.url).toBe(url);
    await clock.advance(1);
    expect((await open(url)).heading).toBe('This request has expired');
    await decide('approve');
    expect((await client()).status).toBe(404);
    expect(await heard()).toEqual(['client.link_requested', 'client.link_expired']);
    expect((await post()).body.data.onboardingLinks.url).not.toBe(url);
  });

  it('may get a new address with each request, which ends the old one', async () => {
    const {url, open, decide, post} = await ask({}, {switches: {linkRequestKept: false}});
    const renewed = (await post()).body.data.onboardingLinks.url;
    expect(renewed).not.toBe(url);
    await decide('approve');
    expect((await open(url)).heading).toBe('This request is no longer valid');
    expect((await open(renewed)).html).toContain('Approve');
  });

  it('may still have to sign after approving', async () => {
    const users = [{name: 'Ida Rask', email: 'unsigned@existing.example'}];
    const {decide, client} = await ask({users});
    await decide('approve');
    const {body} = await client();
    expect(body).toMatchObject({onboardingDone: false, isAttributedClient: false});
  });

  it('cannot be linked from another site, nor by a guessed token', async () => {
    const {url, decide, open, client, send} = await ask();
    expect((await decide('approve', {'sec-fetch-site': 'cross-site'})).status).toBe(403);
    expect((await open(url.slice(0, -1))).status).toBe(404);
    expect((await client()).status).toBe(404);
    const home = await (await send('GET', '/')).text();
    expect(home).toContain(`href="${url}"`);
  });
});
