import {describe, expect, it} from 'vitest';
import {useJourneys} from './support.js';

const open = useJourneys();
const REQUIRE = '&mode=require';
const SIGNED = /is signed|your claim is on its way|everything is signed\./i;

describe('Signing and coming back', () => {
  it('creates the case, signs everything on the hosted pages and shows the receipt', async () => {
    const user = await open({as: 'havn'});
    await user.collect(['H-77']);
    await user.sees('Collection agreement');
    await user.confirm();
    await user.heading('One step left: sign').waitFor();
    await user.button(/^Sign now/).click();
    await user.signEverything();
    await user.heading('Your claim is on its way').waitFor();
    const [made, ...others] = user.casesOf('havn', 'H-77');
    expect(others).toEqual([]);
    await user.sees(made!.reference);
    expect(user.page.url()).not.toMatch(/debitura-return|completed/);
    user.expectNoComplaints();
  });

  it('signs first and then submits the kept draft by itself, in require mode', async () => {
    const user = await open({as: 'havn'});
    await user.collect(['H-77'], REQUIRE);
    await user.confirm();
    await user.heading('One step left: sign').waitFor();
    expect(user.casesOf('havn', 'H-77')).toEqual([]);
    await user.button(/^Sign now/).click();
    await user.signEverything();
    await user.heading('Your claim is on its way').waitFor();
    expect(user.casesOf('havn', 'H-77')).toHaveLength(1);
  });

  it('shows the review again, in require mode, when the fee changed while signing', async () => {
    const user = await open({as: 'havn'});
    await user.collect(['H-77'], REQUIRE);
    await user.confirm();
    await user.button(/^Sign now/).click();
    await user.page.waitForURL(/\/app\//);
    user.demo.sandbox.state.pricing.override = 25;
    await user.signEverything();
    await user.heading('Please look once more').waitFor();
    expect(user.casesOf('havn', 'H-77')).toEqual([]);
  });

  for (const [mode, parameters] of [
    ['allow', ''],
    ['require', REQUIRE],
  ] as const) {
    it(`keeps everything when the user leaves without signing (${mode})`, async () => {
      const user = await open({as: 'havn'});
      await user.collect(['H-77'], parameters);
      await user.confirm();
      await user.button(/^Sign now/).click();
      await user.leaveSigning();
      await user.sees(/without signing everything/);
      expect(user.casesOf('havn', 'H-77')).toHaveLength(mode === 'allow' ? 1 : 0);
      await user.button(/^Sign now/).click();
      await user.signEverything();
      await user.heading('Your claim is on its way').waitFor();
      expect(user.casesOf('havn', 'H-77')).toHaveLength(1);
    });
  }

  it('never says signed because somebody typed completed=true (GUARD 34)', async () => {
    const user = await open({as: 'havn'});
    await user.collect(['H-77']);
    await user.confirm();
    await user.button(/^Sign now/).click();
    await user.page.waitForURL(/\/app\//);
    const returnUrl = new URL(user.page.url()).searchParams.get('returnUrl')!;
    await user.page.goto(`${returnUrl}&completed=true`);
    await user.heading('One step left: sign').waitFor();
    expect(await user.text(SIGNED).count()).toBe(0);
    const state = new URL(returnUrl).searchParams.get('debitura-return')!;
    expect(state.length).toBeGreaterThanOrEqual(22);
  });

  it('does nothing with a return value that it never made, or twice (GUARD 34)', async () => {
    const user = await open({as: 'havn'});
    await user.collect(['H-78'], `&debitura-return=${'A'.repeat(22)}&completed=true`);
    await user.heading('Check and submit').waitFor();
    // The review as a whole: what it says of signing is what is still to come.
    await user.sees('%');
    expect(await user.text(/your claim is on its way|welcome back/i).count()).toBe(0);
    await user.collect(['H-77'], REQUIRE);
    await user.confirm();
    await user.button(/^Sign now/).click();
    await user.page.waitForURL(/\/app\//);
    const returnUrl = new URL(user.page.url()).searchParams.get('returnUrl')!;
    await user.signEverything();
    await user.heading('Your claim is on its way').waitFor();
    await user.page.goto(`${returnUrl}&completed=true`);
    await user.page.getByRole('heading').first().waitFor();
    expect(user.casesOf('havn', 'H-77')).toHaveLength(1);
    expect(user.casesOf('havn', 'H-78')).toEqual([]);
  });

  it('asks for the proof of identity where the partner wants it', async () => {
    const user = await open();
    await user.collect(['2026-127']);
    await user.sees('Proof of identity');
    await user.confirm();
    await user.heading('One step left: sign').waitFor();
    await user.button(/^Sign now/).click();
    await user.signEverything();
    await user.heading('Your claim is on its way').waitFor();
    expect(user.casesOf('nordlys', '2026-127')).toHaveLength(1);
  });

  it('signs the new version of the collection agreement', async () => {
    const user = await open({as: 'odder'});
    await user.collect(['O-310']);
    await user.sees(/collection agreement/i);
    await user.confirm();
    await user.button(/^Sign now/).click();
    await user.signEverything();
    await user.heading('Your claim is on its way').waitFor();
  });

  it('keeps the host’s own parameters and fragment on the way back', async () => {
    const user = await open({as: 'havn'});
    await user.collect(['H-77'], '&tab=overdue#row-7');
    await user.confirm();
    await user.button(/^Sign now/).click();
    await user.signEverything();
    await user.heading('Your claim is on its way').waitFor();
    expect(user.page.url()).toBe(`${user.demo.url}/collect?invoice=H-77&tab=overdue#row-7`);
  });
});
