import {describe, expect, it} from 'vitest';
import {createClient, isProblemError} from '../../src/client/index.js';
import type {CaseSubmission} from '../../src/contract/index.js';
import {company, newcomer, newcomerAt, setup} from '../adapter/client/support.js';
import {draft, newKey} from '../adapter/support.js';

const director = {
  directorFullName: 'Ada Holm',
  directorHomeAddress: 'Kajen 7',
  directorDateOfBirth: '1980-05-31',
};

/** A page of this person. */
function page(person = newcomer()) {
  const world = setup(person, {adapter: {enable: {withdraw: true}}});
  return {
    ...world,
    api: createClient({adapter: 'https://ledgerly.example/debitura', fetch: world.fetch}),
  };
}

describe('a page of a new customer', () => {
  it('shows its profile, makes it a client with a case, verifies it, and ends it again', async () => {
    const {api} = page();
    const before = await api.client();
    expect([before.status, before.profile?.name]).toEqual(['none', company.name]);
    const made = await api.onboard({cases: [draft() as CaseSubmission]});
    expect([made.status, made.successfulCases.length, made.failedCases]).toEqual(['sign', 1, []]);
    expect(await api.sendKyc(director, {key: newKey()})).toEqual({kycStatus: 'verified'});
    await expect(api.withdraw()).resolves.toBeUndefined();
    expect((await api.client()).status).toBe('none');
  });

  it('names the page to come back to', async () => {
    const {api} = page(newcomerAt('existing.example'));
    await api.onboard({});
    const returnUrl = 'https://ledgerly.example/cases?a=1&b=ü#x';
    const {url = ''} = await api.client({returnUrl});
    expect(new URL(url).searchParams.get('returnUrl')).toBe(returnUrl);
  });

  it('sends a verification silently when it is told so, and twice under one key once', async () => {
    const {api, requests} = page(newcomer({externalTenantId: 'nordlys'}));
    const options = {key: newKey(), sendChatNotification: false};
    await api.sendKyc(director, options);
    await api.sendKyc(director, options);
    const sent = requests.filter(({url}) => url.includes('/kyc-verification'));
    expect(sent.map(({url}) => new URL(url).search)).toEqual(['?sendChatNotification=false']);
  });

  it('hears what is wrong field by field', async () => {
    const {api} = page();
    const error: unknown = await api
      .onboard({client: {name: ''}})
      .catch((thrown: unknown) => thrown);
    if (!isProblemError(error)) throw error;
    expect(error.problem.fieldErrors).toEqual({'client.name': [{code: 'required'}]});
  });
});
