import {describe, expect, it} from 'vitest';
import {useJourneys, type User} from './support.js';

const open = useJourneys();

async function openInbox(width: number, dark: boolean) {
  const user = await open({width, dark});
  await user.page.goto(`${user.demo.url}/inbox`, {waitUntil: 'networkidle'});
  await user.field('Unpaid amount').waitFor();
  return user;
}

async function photograph(user: User, name: string) {
  const folder = process.env.SHOTS;
  if (folder) await user.page.screenshot({path: `${folder}/${name}.png`, fullPage: true});
}

describe('The inbox of e-invoices', () => {
  it('fills the form with the one that is dragged onto it', async () => {
    const user = await openInbox(1000, false);
    await user.page.getByRole('link', {name: 'E-1004.xml'}).dragTo(user.field('Unpaid amount'));
    await user.sees('fields are filled in from E-1004.xml');
    expect(await user.field('Unpaid amount').inputValue()).toBe('600.00');
    expect(await user.field('Invoice number').inputValue()).toBe('E-1004');
    await photograph(user, 'dragged');
    user.expectNoComplaints();
  });

  it.each([
    [1000, true],
    [360, false],
  ])('becomes cases, and says what is no claim, at %i pixels', async (width, dark) => {
    const user = await openInbox(width, dark);
    await photograph(user, `inbox-${width}`);
    await user.button('Take all').click();
    await user.sees('6 invoices in 3 cases');
    await user.sees('Papirhuset Bergen AS');
    const note = user.page.locator('[part=files]');
    await note.getByText(/K-1001\.xml\s*· It is a credit note/).waitFor();
    await note.getByText(/E-1008\.xml\s*· It is damaged or was cut off/).waitFor();
    expect(await user.page.locator('debitura-case-form').isVisible()).toBe(false);
    await photograph(user, `taken-${width}`);
    user.expectNoComplaints();
  });
});
