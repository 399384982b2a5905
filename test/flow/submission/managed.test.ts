import {describe, expect, it} from 'vitest';
import {quiet} from '../support/form.js';
import {open, owing, type PlaceOptions} from '../support/place.js';

/** A managing partner at the review of a claim of its own client. */
async function openManaged(isHeard: PlaceOptions['isHeard'] = () => true) {
  const page = await open({
    tenant: 'desk:managing-partner',
    isHeard,
    adapter: {desks: ['client', 'managing-partner'], partnerKey: 'sandbox-partner-key'},
    page: {
      ...owing({number: 'MANAGED-1'}, {contactPerson: 'Max Muster'}),
      creditorCompanyName: 'Brückner Elektro GmbH',
      creditorCountryAlpha2: 'DE',
    },
  });
  page.form.setConsent(true);
  page.form.setDataProcessing(true);
  const {sandbox} = page.world;
  const made = () =>
    sandbox.state.cases.filter(({creditorReference}) => creditorReference === 'MANAGED-1');
  const posts = () =>
    page.world.requests.filter(
      ({method, url}) => method === 'POST' && url.endsWith('/managed-cases'),
    );
  return {...page, made, posts};
}

describe('A managing partner who submits for a client', () => {
  it('is asked for no fee and agrees to none', async () => {
    const {form, until, phase, made, world} = await openManaged();
    expect(await form.confirm()).toEqual([]);
    await until(() => form.state.phase.name === 'receipt');
    expect(made().map(({id}) => id)).toEqual([phase('receipt').case.id]);
    expect(form.state.price.status).toBe('unknown');
    expect(world.requests.filter(({url}) => url.includes('preview'))).toEqual([]);
  });

  it('finds the creditor as it was typed when the page is loaded anew', async () => {
    const {form, tab, reload} = await openManaged();
    form.edit('creditorCompanyName', 'Brückner Technik GmbH');
    form.edit('debtor.email', 'buero@typed.example');
    await tab.advance(300);
    const again = await reload();
    const {creditorCompanyName, debtor} = again.form.state.values;
    expect([creditorCompanyName, debtor.email]).toEqual([
      'Brückner Technik GmbH',
      'buero@typed.example',
    ]);
  });

  it('finds the case among the newest ones when nobody answered for minutes', async () => {
    const {form, tab, until, phase, made, posts} = await openManaged(
      ({method, url}) => method !== 'POST' || !url.endsWith('/cases'),
    );
    void form.confirm();
    await until(() => form.state.phase.name === 'checking');
    for (const seconds of [2, 4, 8, 15, 30]) {
      const {attempt} = phase('checking');
      await tab.advance(seconds * 1000);
      await until(() => phase('checking').attempt > attempt);
    }
    // The last of the waits, then the silence in which nothing can still be working.
    await tab.advance(30_000);
    const sent = posts().length;
    await tab.advance(60_000);
    await until(() => form.state.phase.name === 'receipt');
    await quiet();
    expect(made().map(({id}) => id)).toEqual([phase('receipt').case.id]);
    expect(posts()).toHaveLength(sent);
  });
});
