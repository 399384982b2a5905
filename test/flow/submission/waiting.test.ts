import {describe, expect, it} from 'vitest';
import {created, invoice, problem} from '../support/answers.js';
import {held, type Answer} from '../support/adapter.js';
import {openPage, quiet} from '../support/form.js';
import {openScripted} from '../support/scripted.js';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const REFERENCE = 'GET /cases/by-creditor-reference/:id';
/** Seconds before each repeat of the same bytes. */
const REPEATS = [2, 4, 8, 15, 30, 30];
const another = {invoices: [{...invoice, number: '2026-002'}]};

async function setup(...answers: Answer[]) {
  const page = await openScripted({}, {'POST /cases': answers});
  const {adapter, tab} = page;
  const posts = () => adapter.of('POST /cases').length;
  const looks = () => adapter.of(REFERENCE).length;
  const reload = () => openPage(tab, adapter.connect());
  return {...page, posts, looks, reload};
}

/** Nobody answered any of the repeats. */
async function unanswered() {
  const page = await setup('cut');
  await page.press();
  for (const seconds of REPEATS) await page.tab.advance(seconds * SECOND);
  return page;
}

describe('Waiting for the answer to a confirm', () => {
  it('repeats it after 2, 4, 8, 15, 30 and 30 seconds, then looks for the case each minute', async () => {
    const {adapter, tab, posts, looks, sent, press} = await setup('cut');
    adapter.answer(REFERENCE, 'cut');
    await press();
    for (const [index, seconds] of REPEATS.slice(0, -1).entries()) {
      await tab.advance((seconds - 1) * SECOND);
      expect(posts()).toBe(index + 1);
      await tab.advance(SECOND);
      expect(posts()).toBe(index + 2);
    }
    await tab.advance(30 * SECOND);
    for (const minute of [1, 2, 3]) {
      await tab.advance(59 * SECOND);
      expect([posts(), looks()]).toEqual([5 + minute, minute - 1]);
      await tab.advance(SECOND);
      expect([posts(), looks()]).toEqual([6 + minute, minute]);
    }
    expect(sent().size).toBe(1);
  });

  it('sends the same bytes at once when the user is impatient in the silence', async () => {
    const {adapter, form, posts, looks, sent, phase} = await unanswered();
    adapter.answer('POST /cases', created);
    await form.checkAgain();
    await quiet();
    expect(phase('receipt').case.id).toBe(created.id);
    expect([posts(), looks(), sent().size]).toEqual([7, 0, 1]);
  });

  it('ends with the page, and goes on with the same bytes when the form comes back', async () => {
    const {tab, posts, looks, sent, press, leave, comeBack, phase} = await setup('cut', created);
    await press();
    leave();
    await tab.advance(HOUR);
    expect([posts(), looks()]).toEqual([1, 0]);
    expect(phase('checking').attempt).toBe(1);
    comeBack();
    await quiet();
    expect(phase('receipt').case.id).toBe(created.id);
    expect(sent().size).toBe(1);
  });

  it('sends and looks for nothing any more when the page is left in the silence', async () => {
    const {tab, posts, looks, leave, comeBack} = await unanswered();
    leave();
    await tab.advance(HOUR);
    expect([posts(), looks()]).toEqual([6, 0]);
    comeBack();
    await quiet();
    expect(posts()).toBe(7);
  });

  it('is done by one at a time, also when the form moves about in the page', async () => {
    const {form, tab, posts, press, leave, comeBack} = await setup('cut');
    await press();
    for (let move = 0; move < 3; move += 1) {
      leave();
      comeBack();
    }
    await quiet();
    const asked = posts();
    await form.checkAgain();
    await quiet();
    expect(posts()).toBe(asked + 1);
    await tab.advance(60 * SECOND);
    expect(posts()).toBe(asked + 2);
  });

  it('shows nothing of its answer in a form that began anew for another invoice', async () => {
    const late = held();
    const {events, tab, adapter, sent, press, startAnew, phase, form} = await setup(
      late.answer,
      created,
    );
    await press();
    await startAnew(another);
    late.arrive(created);
    await quiet();
    expect(phase('editing').step).toBe('review');
    expect(form.state.values.invoices[0]?.number).toBe('2026-002');
    expect(events.map(({type}) => type)).not.toContain('case-submitted');
    const first = await openPage(tab, adapter.connect());
    expect(first.phase('receipt').case.id).toBe(created.id);
    expect(sent().size).toBe(1);
  });

  it('ends when the form begins anew, and the first invoice still finds its confirm', async () => {
    const {tab, posts, sent, press, startAnew, reload} = await setup('cut');
    await press();
    await startAnew(another);
    await tab.advance(HOUR);
    expect(posts()).toBe(1);
    expect((await reload()).phase('checking').attempt).toBe(1);
    expect(sent().size).toBe(1);
  });

  it('trusts a late refusal only when the look by reference is answered, and waits as long as that asks', async () => {
    const {adapter, tab, press, phase, reload, posts, form} = await setup(
      'cut',
      problem('not-eligible'),
      created,
    );
    adapter.answer(REFERENCE, problem('rate-limited', {retryAfter: 20}), problem('not-found'));
    await press();
    await tab.advance(2 * SECOND);
    expect(phase('checking').attempt).toBe(2);
    await tab.advance(19 * SECOND);
    expect(posts()).toBe(2);
    adapter.answer('POST /cases', problem('not-eligible'));
    await tab.advance(SECOND);
    expect(phase('editing').step).toBe('review');
    expect(form.state.notice).toMatchObject({kind: 'refused', problem: {code: 'not-eligible'}});
    expect((await reload()).phase('editing').step).toBe('review');
    expect(posts()).toBe(3);
  });
});

describe('A confirm that was left a day ago', () => {
  async function left(hours: number, ...found: Answer[]) {
    const {adapter, tab, press, leave, reload, ...page} = await setup('cut');
    await press();
    leave();
    await tab.advance(hours * HOUR);
    adapter.answer(REFERENCE, ...found);
    return {...page, adapter, tab, reload, again: await reload()};
  }

  it('is sent again as long as servers remember its key', async () => {
    const {sent, posts, looks} = await left(23, 'cut');
    expect([posts(), looks(), sent().size]).toEqual([2, 0, 1]);
  });

  it('may be edited when there is no such case', async () => {
    const {again, reload, posts, looks} = await left(23.5, problem('not-found'));
    expect(again.phase('editing').step).toBe('review');
    expect(again.form.state.notice).toEqual({kind: 'unreachable'});
    expect((await reload()).phase('editing').step).toBe('review');
    expect([posts(), looks()]).toEqual([1, 1]);
  });

  it('is only looked for while nobody answers, more and more seldom', async () => {
    const {tab, again, looks, posts} = await left(23.1, 'cut');
    for (const [index, seconds] of REPEATS.entries()) {
      expect(looks()).toBe(index + 1);
      await tab.advance(seconds * SECOND);
    }
    expect(looks()).toBe(6);
    await tab.advance(59 * SECOND);
    expect(looks()).toBe(6);
    await tab.advance(SECOND);
    expect(looks()).toBe(7);
    expect(again.phase('checking').attempt).toBe(7);
    expect(posts()).toBe(1);
  });

  it.each([
    ['ten minutes earlier by the server’s clock', -10, 'receipt'],
    ['more than ten minutes earlier', -10.1, 'duplicate'],
  ] as const)('takes a case that was made %s for what it is', async (_, minutes, phase) => {
    const dateCreated = new Date(Date.parse('2026-06-01T10:00:00.400Z') + minutes * 60 * SECOND);
    const found = {...created, dateCreated: dateCreated.toISOString()};
    const {again, reload, posts, looks} = await left(23.5, found);
    expect(again.form.state.phase.name).toBe(phase);
    // The confirm is over either way.
    expect((await reload()).phase('editing').step).toBe('review');
    expect([posts(), looks()]).toEqual([1, 1]);
  });
});

describe('Asking again', () => {
  it('does nothing where nothing is awaited', async () => {
    const {adapter, form, phase} = await setup(created);
    const before = adapter.calls.length;
    await form.checkAgain();
    expect(phase('editing').step).toBe('review');
    expect(adapter.calls).toHaveLength(before);
  });
});
