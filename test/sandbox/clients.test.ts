import {describe, expect, it} from 'vitest';
import {askClients, newcomer} from './onboarding/newcomer.js';
import {setup} from './support.js';

const DAY = 86_400_000;

function open() {
  const {sandbox, referral} = setup();
  return {
    referral,
    clock: sandbox.clock,
    of: (tenant: string) =>
      sandbox.state.clients.find(({externalTenantId}) => externalTenantId === tenant)!,
    /** The tenants of `GET /clients`, in its order. */
    list: async (query = '') => {
      const {body} = await askClients(referral, undefined, 'GET', `/clients${query}`);
      return (body.clients as {externalTenantId: string}[]).map((one) => one.externalTenantId);
    },
  };
}

describe('the list of clients', () => {
  it('comes newest first unless somebody wishes otherwise', async () => {
    const {referral, clock, list} = open();
    await clock.advance(DAY);
    await askClients(referral, newcomer());
    const usual = await list();
    expect(usual[0]).toBe('newcomer');
    expect(await list('?Sort=dateCreated:desc')).toEqual(usual);
    expect((await list('?Sort=dateCreated:asc')).at(-1)).toBe('newcomer');
    expect((await list('?Sort=name:asc'))[0]).toBe('fjordby');
  });

  it('is searched by company name, office e-mail and registration number, not by tenant id', async () => {
    const {list, of} = open();
    const client = of('nordlys');
    client.externalTenantId = 'tenant-7';
    const {name, email, registrationNumber} = client.company;
    for (const text of [name.toUpperCase(), email, registrationNumber])
      expect(await list(`?Query=${encodeURIComponent(text)}`), text).toEqual(['tenant-7']);
    expect(await list('?Query=tenant-7')).toEqual([]);
  });
});
