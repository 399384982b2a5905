import {assert, oneEvent} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import '../../src/elements/case/define.js';
import {CLOSE_CODES, LIFECYCLES, type Case} from '../../src/contract/index.js';
import {CaseUpdatedEvent, SigningStartingEvent} from '../../src/elements/events.js';
import {expectAccessible} from './support/form.js';
import {createPage, open, type Page} from './support/tracking.js';
import {waitUntil} from './support/wait.js';

async function openCase(creditorReference = '2025-0112', page: Page = createPage()) {
  const found = page.caseOf(creditorReference);
  const shown = await open('debitura-case', {fetch: page.fetch, caseId: found.id});
  await shown.until(found.debtor.name);
  await waitUntil(() => shown.root.querySelector('[part=messages]'), 'the messages are there');
  const changed = () => page.tell({kind: 'case', caseId: found.id});
  return {...shown, page, id: found.id, changed, life: page.sandbox.state};
}

describe('<debitura-case>', () => {
  it('says in one sentence where it stands, and where the money is in a bar that can be read', async () => {
    const shown = await openCase();
    await shown.until('€3,000.00 has come in.');
    assert.match(
      shown.part('standing'),
      /^Rheinufer Inkasso is collecting since 11 October 2026\. .* nothing for you to do\.$/,
    );
    assert.equal(shown.words(shown.root.querySelector('[aria-current=step]')), 'Collecting');
    const bar = shown.root.querySelector('[part=bar]');
    assert.equal(
      bar?.getAttribute('aria-label'),
      '€3,000.00 of €12,500.00 has come in, €9,640.50 is open.',
    );
    assert.match(shown.part('figures'), /Added interest €140\.50 .* Still open €9,640\.50/);
    assert.match(
      shown.part('exclusive-period'),
      /^Only Rheinufer Inkasso collects until 21 October 2027, extended by the payment of 21 October 2026\.$/,
    );
  });

  it('finds a case by the creditor’s own reference', async () => {
    const page = createPage();
    const shown = await open('debitura-case', {
      fetch: page.fetch,
      creditorReference: '2025-0141',
    });
    await shown.until('Svalebo AB');
  });

  it('tells what comes next above what happened', async () => {
    const shown = await openCase('2025-0130');
    await shown.until('Please upload the signed order.');
    const [next, latest] = shown.all('.timeline li').map((item) => shown.words(item));
    assert.equal(next, 'nextWith your answer the case is checked again.');
    assert.include(latest ?? '', 'More information needed');
  });

  it('leads to the signing pages from a button that a page may take over', async () => {
    const shown = await openCase('2025-0143');
    shown.element.addEventListener('debitura-signing-starting', (event) => event.preventDefault());
    setTimeout(() => shown.button('Sign now ↗').click());
    const event: unknown = await oneEvent(shown.element, 'debitura-signing-starting');
    if (!(event instanceof SigningStartingEvent)) throw new TypeError('another event');
    assert.match(event.url, /^http:\/\/127\.0\.0\.1:4010\//);
    assert.match(shown.text(), /You leave for 127\.0\.0\.1:4010 and come back here/);
  });

  it('brings the user from a task to the box that answers it', async () => {
    const shown = await openCase();
    shown.life.requireInput(shown.id, 'Is the delivery note signed?');
    shown.changed();
    await shown.until('Is the delivery note signed?');
    await shown.until('except what stands below');
    shown.button(/^Answer/).click();
    await waitUntil(() => shown.focused()?.id === 'message', 'the box has the focus');
  });

  it('follows payments as they come and as they are taken back', async () => {
    const shown = await openCase();
    await shown.until('€3,000.00 has come in.');
    const update = oneEvent(shown.element, 'debitura-case-updated') as Promise<unknown>;
    const payment = shown.life.pay(shown.id, 500);
    shown.changed();
    await shown.until('€3,500.00 has come in.');
    assert.instanceOf(await update, CaseUpdatedEvent);
    await shown.until('A payment of €500.00 has come in.');
    shown.life.removePayment(payment);
    shown.changed();
    await shown.until('The payment of €500.00 of 20 November 2026 was taken back.');
    assert.match(shown.part('standing'), /€3,000\.00 has come in\./);
  });

  it('is right in every state, and for ends with and without money, without a reload', async () => {
    const shown = await openCase();
    const {states, outcomes} = (await import('../../src/i18n/en/lifecycle.js')).default;
    let answer: Partial<Case> = {};
    const known = await shown.page.fetch(`${location.origin}/debitura/cases/${shown.id}`, {
      headers: {'debitura-embed': '1'},
    });
    const body = (await known.json()) as Case;
    shown.page.fault = ({path}) =>
      path === `/cases/${shown.id}` ? Response.json({...body, ...answer}) : undefined;
    for (const lifecycle of LIFECYCLES.filter((name) => name !== 'Closed')) {
      answer = {lifecycle};
      shown.changed();
      await shown.until(states[lifecycle].name);
    }
    for (const closeCode of CLOSE_CODES.slice(0, 3)) {
      answer = {lifecycle: 'Closed', closeCode};
      shown.changed();
      await shown.until(outcomes[closeCode].sentence);
      const isMoney = closeCode === 'Paid' || closeCode === 'PartiallyPaid';
      assert.equal(shown.part('figures').includes('Recovered'), isMoney, closeCode);
    }
    answer = {lifecycle: 'Mediation', closeCode: null};
    shown.changed();
    await shown.until('Debitura calls its state “Mediation”.');
  }).timeout(40_000);

  it('lets one part fail without the rest, and reads it again when asked', async () => {
    const page = createPage();
    let isBroken = true;
    page.fault = ({path}) =>
      path.endsWith('/timeline') && isBroken ? new Response('', {status: 502}) : undefined;
    const shown = await openCase('2025-0112', page);
    await shown.until('This part could not be loaded.');
    await shown.until('€3,000.00 has come in.');
    isBroken = false;
    await shown.press('Try again: History');
    await shown.until('Case created');
    assert.notInclude(shown.text(), 'could not be loaded');
  });

  it('does not say that there is nothing to do when it could not find out', async () => {
    const page = createPage();
    page.fault = ({path}) =>
      path.endsWith('/tasks') ? new Response('', {status: 502}) : undefined;
    const shown = await openCase('2025-0112', page);
    await shown.until('€3,000.00 has come in.');
    assert.notInclude(shown.text(), 'nothing for you to do');
    assert.include(shown.part('duties'), 'This part could not be loaded.');
  });

  it('says why nothing is there, and keeps the case with its age when a refresh fails', async () => {
    const page = createPage();
    const lost = await open('debitura-case', {fetch: page.fetch, caseId: crypto.randomUUID()});
    await lost.until('it belongs to another company');
    const shown = await openCase();
    shown.page.isOffline = true;
    shown.changed();
    await shown.until('The case could not be refreshed. You see it as of');
    assert.include(shown.text(), 'Kiel Bootsbau');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`meets WCAG 2.2 AA, ${colorScheme}, wide and at 360 px`, async () => {
      document.documentElement.style.colorScheme = 'light dark';
      document.body.style.background = 'light-dark(#fff, #0d131b)';
      await emulateMedia({colorScheme, reducedMotion: 'reduce'});
      const shown = await openCase('2025-0130');
      shown.life.partnerWrites(shown.id, 'See https://debitura.com/help');
      shown.changed();
      await shown.until('See https');
      await shown.press('Files');
      await shown.until('Add files');
      await expectAccessible(shown.element);
      shown.element.style.inlineSize = '360px';
      await expectAccessible(shown.element);
      assert.isAtMost(shown.root.querySelector('.main')!.scrollWidth, 360);
    });
  }

  it('is walked with the keyboard alone, in reading order', async () => {
    const shown = await openCase('2025-0130');
    await shown.until('Something is missing');
    shown.button(/^Add a file/).focus();
    const walked: string[] = [];
    for (let count = 0; count < 5 && shown.focused(); count += 1) {
      walked.push(shown.words(shown.focused()) || (shown.focused()?.id ?? ''));
      await sendKeys({press: 'Tab'});
    }
    assert.deepEqual(walked, ['Add a file', 'Answer', 'message', 'Send', 'Files']);
  });
});
