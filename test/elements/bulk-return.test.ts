import {assert, fixtureSync, html, waitUntil} from '@open-wc/testing';
import '../../src/elements/bulk/define.js';
import {createPage} from './support/tracking.js';

const SLOW = {timeout: 8000};

const invoice = {
  number: 'A-1',
  amount: 2500,
  currency: 'EUR',
  date: '2026-05-01',
  dueDate: '2026-06-01',
  debtor: {
    type: 'Company',
    name: 'Isarblick Handels GmbH',
    address: 'Hauptstrasse 10',
    zipCode: '80331',
    city: 'Munich',
    countryAlpha2: 'DE',
  },
};

/** A list on a page; `become` makes the answer to "who is there" another one. */
async function setup() {
  sessionStorage.clear();
  const page = createPage();
  let subject: string | null = null;
  let asked = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const isSession = request.url.endsWith('/session');
    const answer = await page.fetch(request);
    if (!isSession) return answer;
    asked += 1;
    const session = (await answer.json()) as object;
    return Response.json(subject === null ? session : {...session, subject});
  };
  const place = fixtureSync<HTMLElement>(html`<div lang="en-GB"></div>`);
  const list = document.createElement('debitura-bulk');
  Object.assign(list, {fetch, invoices: [invoice]});
  place.append(list);
  const text = () => list.renderRoot.textContent.replace(/\s+/g, ' ');
  const until = (words: string) => waitUntil(() => text().includes(words), words, SLOW);
  await until('Isarblick Handels GmbH');
  return {
    text,
    until,
    review: () => list.renderRoot.querySelector<HTMLElement>('[part=submit]')?.click(),
    asked: () => asked,
    become: (other: string) => (subject = other),
    /** The page is shown: by the Back button from the browser's memory, or as any page. */
    show: (persisted: boolean) =>
      window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted})),
  };
}

describe('A list that comes back from the browser’s memory of pages', () => {
  it('shows nothing of it to another person', async () => {
    const {become, show, until, text} = await setup();
    become('somebody-else');
    show(true);
    await until('Which invoices are overdue?');
    assert.notInclude(text(), 'Isarblick');
    const names = Object.keys(sessionStorage).filter((name) => name.includes(':bulk:'));
    assert.isEmpty(names);
  });

  it('stays as it was for the same person', async () => {
    const {show, asked, review, until, text} = await setup();
    await until('Review one case');
    const before = asked();
    show(true);
    await waitUntil(() => asked() > before, 'the person is asked for', SLOW);
    review();
    await until('Submit one case');
    assert.notInclude(text(), 'Which invoices are overdue?');
  });

  it('asks nobody when the page was merely loaded', async () => {
    const {show, asked} = await setup();
    const before = asked();
    show(false);
    show(true);
    await waitUntil(() => asked() > before, 'the person is asked for', SLOW);
    assert.equal(asked(), before + 1);
  });
});
