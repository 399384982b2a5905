import {describe, expect, it} from 'vitest';
import {askClients, newcomer} from '../onboarding/newcomer.js';
import {draftIn, read} from '../support.js';
import {receiving} from '../webhooks/receiver.js';
import {codeOn, createVisitor, returnUrl} from './visitor.js';

async function arrive(change: object = {}) {
  const world = await receiving();
  const events = [
    'client.onboarding.poa_signed',
    'client.onboarding.contract_signed',
    'case.updated',
  ];
  await world.subscribe('referral', {events});
  const {body} = await askClients(world.referral, newcomer(change));
  const link = body.onboardingLinks!.url;
  const url = `${link}?returnUrl=${encodeURIComponent(returnUrl)}`;
  const client = async () => (await read(world.referral('GET', '/clients/newcomer'))).body;
  return {...world, link, url, client, ...createVisitor(world.send)};
}

async function reachSignature(change: object = {}) {
  const world = await arrive(change);
  await world.submit(world.url);
  await world.submit(world.url);
  return {...world, code: codeOn((await world.open(world.url)).html)};
}

describe('first onboarding', () => {
  it('goes from company to people to the agreement to every power of attorney, and back', async () => {
    const cases = [draftIn('DE'), draftIn('FR', {creditorReference: 'INV-2'})];
    const {url, open, submit, client, state, events} = await arrive({cases});
    const headings = [];
    for (let page = await open(url); !page.html.includes('Nothing is open');) {
      headings.push(page.heading);
      const code = codeOn(page.html);
      const {status, location} = await submit(url, code === '' ? {} : {code});
      expect([status, location]).toEqual([303, url]);
      page = await open(url);
    }
    expect(headings).toEqual([
      'Confirm your company',
      'Confirm who works for you',
      'Sign the Standard Debt Collection Agreement',
      'Sign the power of attorney for Rheinufer Inkasso',
      'Sign the power of attorney for Recouvrement Belleclaire',
    ]);
    const {html} = await open(url);
    expect(html).toContain('Go Back to Your App');
    expect(html).toContain(`href="${returnUrl}"`);
    expect(await client()).toMatchObject({onboardingDone: true, onboardingLinks: null});
    await state.settled();
    expect(events()).toEqual([
      'client.onboarding.poa_signed',
      'case.updated',
      'client.onboarding.poa_signed',
      'client.onboarding.contract_signed',
      'case.updated',
    ]);
  });

  it('shows what the platform told, and keeps what is corrected', async () => {
    const {url, open, submit, client, referral} = await arrive();
    const {html} = await open(url);
    for (const value of [
      'Solvang Bageri ApS',
      '41120987',
      'Møllevej 3',
      'office@solvang.example',
    ]) {
      expect(html).toContain(`value="${value}"`);
    }
    const wrong = await submit(url, {city: '', email: 'nobody'});
    expect(wrong.status).toBe(400);
    expect(wrong.html).toContain('Please check: Confirm your company');
    expect(wrong.html).toMatch(/id="city"[^>]*aria-invalid="true"[^>]*"city-error"/);
    expect(wrong.html).toContain('value="nobody"');

    await submit(url, {city: 'Lejre'});
    expect((await open(url)).html).toContain('value="Ellen Maria Juul"');
    await submit(url, {person0: 'Ellen Juul'});
    expect(await client()).toMatchObject({
      client: {city: 'Lejre'},
      users: [{firstName: 'Ellen', lastName: 'Juul', email: 'ellen@solvang.example'}],
    });
    // Neither a reload nor another POST /clients asks again.
    await askClients(referral, newcomer());
    expect((await open(url)).heading).toContain('Standard Debt Collection Agreement');
  });

  it('takes the code as it is typed, pasted or filled in by the browser', async () => {
    const {url, open, submit, code, client} = await reachSignature();
    const {html} = await open(url);
    const [input] = /<input[^>]*id="code"[^>]*>/.exec(html) ?? [];
    expect(input).toContain('autocomplete="one-time-code"');
    expect(input).toContain('inputmode="numeric"');
    // Either would cut or refuse a pasted "123 456".
    expect(input).not.toMatch(/maxlength|pattern|type="number"/);
    expect((await submit(url, {code: ` ${code.slice(0, 3)} ${code.slice(3)} `})).status).toBe(303);
    expect(await client()).toMatchObject({onboardingDone: true});
  });

  it.each([
    ['', 'Enter the six digits'],
    ['12345', 'Enter the six digits'],
    ['abcdef', 'Enter the six digits'],
    ['other', 'This is not the code above'],
  ])('does not take %o for the code', async (typed, message) => {
    const {url, submit, code, client} = await reachSignature();
    const other = code === '000000' ? '111111' : '000000';
    const {status, html} = await submit(url, {code: typed === 'other' ? other : typed});
    expect([status, codeOn(html)]).toEqual([400, code]);
    expect(html).toContain(message);
    expect(await client()).toMatchObject({onboardingDone: false});
  });

  it('cannot skip to the signature', async () => {
    const {link, send, client} = await arrive();
    const {pathname} = new URL(link);
    await send('POST', pathname, {body: new URLSearchParams({step: 'Sdca', partner: ''})});
    expect(await client()).toMatchObject({onboardingDone: false});
  });

  it('labels every field, loads no script, and writes names as text', async () => {
    const client = {...newcomer().client, name: '<img src=x>'};
    const {url, open} = await arrive({client});
    const {html, headers} = await open(url);
    expect(html).not.toMatch(/<img|<script|style=/);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    const fields = [...html.matchAll(/<(?:input|textarea)(?![^>]*type="hidden")[^>]*>/g)];
    expect(fields).toHaveLength(7);
    for (const [field] of fields) {
      expect(html).toContain(`<label for="${/\bid="(\w+)"/.exec(field)?.[1] ?? 'none'}">`);
      expect(field).toMatch(/autocomplete="[\w-]+"/);
    }
  });
});
