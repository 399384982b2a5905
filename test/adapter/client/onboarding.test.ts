import {describe, expect, it} from 'vitest';
import {draft} from '../support.js';
import {company, newcomer, newcomerAt, setup} from './support.js';

describe('a new customer', () => {
  it('is none yet, and its page shows what the platform knows of it', async () => {
    const {client} = setup();
    const {status, body} = await client();
    expect([status, body]).toEqual([
      200,
      {
        status: 'none',
        kycStatus: 'not_required',
        profile: {
          ...company,
          country: 'DK',
          supportEmail: 'ellen@solvang.example',
          users: [
            {name: 'Ellen Maria Juul', email: 'ellen@solvang.example', isOnboardingUser: true},
          ],
        },
      },
    ]);
  });

  it('becomes a client with one empty request, and has to sign first', async () => {
    const {onboard, client, state} = setup();
    const {status, body} = await onboard();
    expect([status, body]).toMatchObject([
      202,
      {status: 'sign', name: company.name, countryAlpha2: 'DK', failedCases: []},
    ]);
    expect(body.url).toMatch(/\/onboarding\/companydetails\//);
    const shown = (await client()).body;
    expect([shown.status, shown.url]).toEqual(['sign', body.url]);
    expect(state.clients.filter(({company: {name}}) => name === 'Solvang Bageri ApS')).toHaveLength(
      1,
    );
  });

  it('is sent back to its page from the address that it gets', async () => {
    const {onboard, client} = setup();
    const returnUrl = 'https://ledgerly.example/cases?tab=1&debitura-return=abc#top';
    const {body} = await onboard({returnUrl});
    expect(new URL(body.url as string).searchParams.get('returnUrl')).toBe(returnUrl);
    const again = await client(`?returnUrl=${encodeURIComponent(returnUrl)}`);
    expect(again.body.url).toBe(body.url);
    const elsewhere = await onboard({returnUrl: 'https://evil.example/'});
    expect([elsewhere.status, elsewhere.body.fieldErrors]).toMatchObject([
      400,
      {returnUrl: [{code: 'other'}]},
    ]);
  });

  it('is one client, however often and at once it is asked for', async () => {
    const {onboard, state, sent} = setup();
    const answers = await Promise.all(Array.from({length: 20}, () => onboard()));
    answers.push(await onboard());
    expect(new Set(answers.map(({status, body}) => `${status} ${body.url as string}`)).size).toBe(
      1,
    );
    expect(
      state.clients.filter(({externalTenantId}) => externalTenantId === 'solvang'),
    ).toHaveLength(1);
    expect(sent()).toHaveLength(2);
  });
});

describe('what Debitura hears of a company', () => {
  it('is the platform’s profile as the user corrected it', async () => {
    const {onboard, sentBody} = setup();
    await onboard({client: {name: 'Solvang Bageri A/S', zipCode: '', country: 'SE'}});
    const {client, users} = await sentBody();
    expect(client).not.toHaveProperty('zipCode');
    expect({zipCode: company.zipCode, ...client}).toEqual({
      ...company,
      name: 'Solvang Bageri A/S',
      country: 'SE',
      supportEmail: 'ellen@solvang.example',
    });
    expect(users).toEqual([
      {name: 'Ellen Maria Juul', email: 'ellen@solvang.example', isOnboardingUser: true},
    ]);
  });

  it('holds no e-mail address that the page chose', async () => {
    const {onboard, sent} = setup();
    const email = 'victim@existing.example';
    await onboard({
      supportEmail: email,
      email,
      users: [{name: 'Victim', email, isOnboardingUser: true}],
      client: {supportEmail: email, email, officeEmail: email},
      cases: [{...draft(), userEmail: email, supportEmail: email}],
    });
    const texts = await Promise.all(sent().map((request) => request.clone().text()));
    expect(texts).toHaveLength(1);
    expect(texts[0]).not.toContain('victim');
  });

  it('names the principal as who signs, and others from the platform’s profile only', async () => {
    const users = [
      {name: 'Bo Lund', email: 'bo@solvang.example', isOnboardingUser: true},
      {name: 'Ellen', email: 'Ellen@Solvang.example'},
      {name: 'Bo again', email: 'BO@solvang.example'},
    ];
    const client = {...company, supportEmail: 'office@solvang.example'};
    const {onboard, sentBody} = setup(newcomer({profile: {client, users}}));
    await onboard();
    const sent = await sentBody();
    expect(sent.client.supportEmail).toBe('office@solvang.example');
    expect(sent.users).toEqual([
      {name: 'Ellen Maria Juul', email: 'ellen@solvang.example', isOnboardingUser: true},
      {name: 'Bo Lund', email: 'bo@solvang.example', isOnboardingUser: false},
    ]);
  });

  it('is asked of the user where the platform knows nothing, and nothing is sent before', async () => {
    const person = newcomer();
    delete person.profile;
    const {onboard, requests, sent} = setup(person);
    const {status, body} = await onboard({client: {city: 'x'.repeat(101)}});
    expect([status, body.fieldErrors]).toEqual([
      400,
      {
        'client.name': [{code: 'required'}],
        'client.country': [{code: 'required'}],
        'client.city': [{code: 'too-long', limit: 100}],
      },
    ]);
    expect(requests.map(({method}) => method)).not.toContain('POST');
    expect((await onboard({client: {name: 'Solvang', country: 'DK'}})).status).toBe(202);
    expect(sent()).toHaveLength(1);
  });
});

describe('a company that Debitura knows', () => {
  it('waits for the approval of its own user, with the address to approve', async () => {
    const {onboard, client} = setup(newcomerAt('existing.example'));
    const {status, body} = await onboard();
    expect([status, body]).toMatchObject([
      200,
      {status: 'approval', waitingCases: [], waitingSince: '2026-06-01T10:00:00.000Z'},
    ]);
    expect(body.url).toMatch(/\/app\/ReferralPartner\/Approve\?token=/);
    const shown = (await client()).body;
    expect([shown.status, shown.url]).toEqual(['approval', body.url]);
  });

  it.each([
    ['taken.example', 'ClientAlreadyLinkedToAnotherPartner', {}],
    ['taken.example', 'ClientAlreadyLinkedToAnotherPartner', {otherPartnerShortName: true}],
    ['agency.example', 'InvalidClientType', {}],
    ['agency.example', 'InvalidClientType', {invalidClientType409: false}],
  ])('is told that nothing can be done from here: %s, %s %j', async (domain, reason, switches) => {
    const {onboard, client} = setup(newcomerAt(domain), {sandbox: {switches}});
    const {status, body} = await onboard();
    expect([status, body]).toEqual([
      200,
      {status: 'blocked', reason, kycStatus: 'not_required', successfulCases: [], failedCases: []},
    ]);
    expect((await client()).body).toEqual({status: 'blocked', reason, kycStatus: 'not_required'});
  });
});
