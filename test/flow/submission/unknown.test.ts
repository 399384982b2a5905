import {describe, expect, it} from 'vitest';
import {created, preview, problem} from '../support/answers.js';
import type {Answer} from '../support/adapter.js';
import {openPage, quiet} from '../support/form.js';
import {openScripted} from '../support/scripted.js';

const SECOND = 1000;

const setup = (...answers: Answer[]) => openScripted({}, {'POST /cases': answers});

describe('A confirm without an answer', () => {
  it('sends the same bytes under the same key until the case is there (GUARD 5)', async () => {
    const {adapter, tab, sent, press, phase} = await setup('cut', 'cut', created);
    await press();
    expect(phase('checking').attempt).toBe(1);
    await tab.advance(2 * SECOND);
    expect(phase('checking').attempt).toBe(2);
    await tab.advance(4 * SECOND);
    expect(phase('receipt').case.reference).toBe('Q8OAXF3W');
    expect(adapter.of('POST /cases')).toHaveLength(3);
    expect(sent().size).toBe(1);
  });

  it.each([
    problem('rate-limited'),
    problem('unexpected'),
    problem('upstream-timeout'),
    problem('in-progress'),
  ])('counts $code as no answer', async (answer) => {
    const {tab, sent, press, phase} = await setup(answer, created);
    await press();
    expect(phase('checking').attempt).toBe(1);
    await tab.advance(2 * SECOND);
    expect(phase('receipt').isSigned).toBe(true);
    expect(sent().size).toBe(1);
  });

  it('waits as long as the server asks', async () => {
    const {adapter, tab, press} = await setup(problem('rate-limited', {retryAfter: 20}), created);
    await press();
    await tab.advance(19 * SECOND);
    expect(adapter.of('POST /cases')).toHaveLength(1);
    await tab.advance(SECOND);
    expect(adapter.of('POST /cases')).toHaveLength(2);
  });

  it('lets nothing be edited meanwhile', async () => {
    const {form, press} = await setup('cut');
    await press();
    form.edit('debtor.name', 'Another GmbH');
    await form.continue();
    form.change('claim');
    expect(await form.confirm()).toEqual([]);
    expect(form.state.values.debtor.name).toBe('Debtor GmbH');
    expect(form.state.phase.name).toBe('checking');
  });

  it('asks at once when the user does not want to wait', async () => {
    const {form, adapter, press} = await setup('cut', created);
    await press();
    await form.checkAgain();
    await quiet();
    expect(adapter.of('POST /cases')).toHaveLength(2);
  });

  it('frees the draft when it was refused after all', async () => {
    const {tab, press, phase} = await setup('cut', problem('not-eligible'));
    await press();
    await tab.advance(2 * SECOND);
    expect(phase('editing').step).toBe('review');
  });

  it('trusts the case that its reference finds more than a late refusal', async () => {
    const {adapter, tab, press, phase} = await setup('cut', problem('fee-changed', {preview}));
    adapter.answer('GET /cases/by-creditor-reference/:id', created);
    await press();
    await tab.advance(2 * SECOND);
    expect(phase('receipt').case.id).toBe(created.id);
  });

  it('keeps the confirm when the session ends before the answer is known', async () => {
    const {adapter, tab, sent, press, phase} = await setup(
      'cut',
      problem('unauthenticated'),
      created,
    );
    await press();
    await tab.advance(2 * SECOND);
    expect(phase('stopped').problem.code).toBe('unauthenticated');
    const again = await openPage(tab, adapter.connect());
    expect(again.phase('receipt').case.id).toBe(created.id);
    expect(sent().size).toBe(1);
  });
});

describe('A confirm that nobody answers for minutes', () => {
  /** Every repeat fails; then the silence in which nothing of ours can still run. */
  async function unanswered(found: Answer) {
    const page = await setup('cut');
    page.adapter.answer('GET /cases/by-creditor-reference/:id', found);
    await page.press();
    for (const seconds of [2, 4, 8, 15, 30, 30]) await page.tab.advance(seconds * SECOND);
    return page;
  }

  it('is looked up by its reference only when no request can still be running', async () => {
    const {adapter, tab, phase} = await unanswered(created);
    await tab.advance(45 * SECOND);
    expect(adapter.of('GET /cases/by-creditor-reference/:id')).toEqual([]);
    await tab.advance(15 * SECOND);
    expect(phase('receipt').case.id).toBe(created.id);
  });

  it('may be edited and sent anew once it is proven that there is no case', async () => {
    const {adapter, tab, sent, form, submit, phase} = await unanswered(problem('not-found'));
    await tab.advance(60 * SECOND);
    expect(phase('editing').step).toBe('review');
    expect(form.state.notice).toEqual({kind: 'unreachable'});
    adapter.answer('POST /cases', created);
    await submit();
    expect(phase('receipt').isSigned).toBe(true);
    expect(sent().size).toBe(2);
  });

  it('keeps asking under the same key when the look-up gets no answer either', async () => {
    const {tab, sent, phase} = await unanswered('cut');
    for (let turn = 0; turn < 10; turn += 1) await tab.advance(60 * SECOND);
    expect(phase('checking').attempt).toBeGreaterThan(10);
    expect(sent().size).toBe(1);
  });

  it('shows an older case with the same reference as what it is', async () => {
    const older = {...created, dateCreated: '2026-03-01T10:00:00Z'};
    const {tab, phase} = await unanswered(older);
    await tab.advance(60 * SECOND);
    expect(phase('duplicate').case?.dateCreated).toBe('2026-03-01T10:00:00Z');
  });
});
