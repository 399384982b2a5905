import {describe, expect, it} from 'vitest';
import {useJourneys} from './support.js';

const open = useJourneys();

describe('Submitting a case', () => {
  it('goes from an overdue invoice to the case reference', async () => {
    const user = await open();
    await user.page.goto(`${user.demo.url}/`);
    await user.page.getByRole('link', {name: 'Collect 2026-117'}).click();
    await user.heading('Check and submit').waitFor();
    await user.sees(/9\.5\s?%/);
    await user.sees('Isarblick Handels GmbH');
    await user.confirm();
    await user.heading('Your claim is on its way').waitFor();
    const [made, ...others] = user.casesOf('nordlys', '2026-117');
    expect(others).toEqual([]);
    await user.sees(made!.reference);
    await user.page.goto(`${user.demo.url}/`);
    await user.sees(`In collection · ${made!.reference}`);
    user.expectNoComplaints();
  });

  it('makes one case when the answer is lost on its way to the browser', async () => {
    const user = await open();
    const bodies: (string | null)[] = [];
    let losses = 1;
    await user.page.route('**/debitura/cases', async (route) => {
      bodies.push(route.request().postData());
      if (losses-- <= 0) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await user.collect(['2026-117']);
    await user.confirm();
    await user.heading('We are checking whether your case was made').waitFor();
    await user.heading('Your claim is on its way').waitFor();
    expect(user.casesOf('nordlys', '2026-117')).toHaveLength(1);
    expect(new Set(bodies).size).toBe(1);
  });

  it('sends the same bytes after the script was replaced by a newer build and the page reloaded (GUARD 4)', async () => {
    const user = await open();
    const sent: {key: string | undefined; body: string | null}[] = [];
    let isLosing = true;
    await user.page.route('**/debitura/cases', async (route) => {
      const request = route.request();
      sent.push({key: request.headers()['idempotency-key'], body: request.postData()});
      if (!isLosing) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await user.collect(['2026-117']);
    await user.confirm();
    await user.heading('We are checking whether your case was made').waitFor();
    isLosing = false;
    await user.page.route('**/embed/debitura-embed.js', async (route) => {
      const response = await route.fetch();
      return route.fulfill({response, body: `${await response.text()}\n// a newer build`});
    });
    await user.page.reload();
    await user.heading('Your claim is on its way').waitFor();
    expect(sent.length).toBeGreaterThan(1);
    expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(user.casesOf('nordlys', '2026-117')).toHaveLength(1);
  });

  it('shows the new terms instead of submitting when the fee changed at the confirm (GUARD 6)', async () => {
    const user = await open();
    await user.collect(['2026-117']);
    await user.sees(/9\.5\s?%/);
    user.demo.sandbox.state.pricing.override = 12;
    await user.confirm();
    await user.heading('The terms have changed since you looked').waitFor();
    await user.sees(/12\s?%/);
    expect(user.casesOf('nordlys', '2026-117')).toEqual([]);
    await user.confirm();
    await user.heading('Your claim is on its way').waitFor();
    expect(user.casesOf('nordlys', '2026-117')).toHaveLength(1);
  });

  it('does not notice that the bearer expired in the middle', async () => {
    const user = await open();
    await user.collect(['2026-117']);
    await user.sees(/9\.5\s?%/);
    const before = user.demo.sandbox.state.mints;
    user.demo.sandbox.state.expireTokens();
    await user.confirm();
    await user.heading('Your claim is on its way').waitFor();
    expect(user.demo.sandbox.state.mints).toBe(before + 1);
  });

  it('shows the existing case when the invoice was sent in another tab', async () => {
    const user = await open();
    await user.collect(['2026-117']);
    const other = await user.openTab();
    await other.confirm();
    await other.heading('Your claim is on its way').waitFor();
    await user.confirm();
    await user.heading('There is already a case for this invoice').waitFor();
    const [made, ...more] = user.casesOf('nordlys', '2026-117');
    expect(more).toEqual([]);
    await user.sees(made!.reference);
  });

  it('makes one case for an impatient user who presses five times', async () => {
    const user = await open();
    await user.collect(['2026-117']);
    await user.consent();
    await user.button(/^Submit/).click({clickCount: 5, delay: 5});
    await user.heading('Your claim is on its way').waitFor();
    expect(user.casesOf('nordlys', '2026-117')).toHaveLength(1);
  });

  it('sends the chosen documents with the case', async () => {
    const user = await open();
    await user.collect(['2026-117']);
    await user.button(/Change: Documents/).click();
    await user.page.locator('input[type=file]').setInputFiles([
      {name: 'invoice.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 invoice')},
      {name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('delivered in May')},
    ]);
    await user.sees('note.txt');
    await user.button(/Save and return/).click();
    await user.confirm();
    await user.heading('Your claim is on its way').waitFor();
    const [made] = user.casesOf('nordlys', '2026-117');
    expect(made!.files.map(({name}) => name).sort()).toEqual(['invoice.pdf', 'note.txt']);
  });

  it('says why nobody can collect there, and keeps the draft', async () => {
    const user = await open();
    await user.collect(['2026-128']);
    await user.sees('Debitura can’t take this claim as it stands');
    await user.sees('South Station Supplies');
  });
});
