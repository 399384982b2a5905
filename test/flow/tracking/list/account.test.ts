import {describe, expect, it} from 'vitest';
import {AccountTasks} from '../../../../src/flow/tracking/list/account-tasks.js';
import {settled} from '../../../support/rest.js';
import {blankHost} from '../../../support/blank-host.js';
import {createPage, refused, until} from '../support.js';

async function openTasks() {
  const page = createPage();
  page.life.unsign('nordlys', 'Sdca');
  const account = new AccountTasks(blankHost, page.seams);
  const reads = () => page.calls.length;
  account.hostConnected();
  await until(() => account.isRead);
  return {...page, account, reads};
}

describe('The tasks of the account', () => {
  it('are known at the start, and stay when they cannot be read again', async () => {
    const {account, page, reads, tab} = await openTasks();
    const known = account.tasks;
    expect(known.length).toBeGreaterThan(0);
    page.fault = () => refused('upstream-unavailable');
    await tab.advance(1_000);
    account.lookAgain();
    await until(() => reads() === 2);
    await settled();
    expect(account.tasks).toBe(known);
  });

  it('are read again when the account itself changes, at once, and for anything else once a minute', async () => {
    const {tell, reads, tab, caseOf} = await openTasks();
    await tell({kind: 'client'});
    expect(reads()).toBe(2);
    await tell({kind: 'poll'});
    expect(reads()).toBe(2);
    await tab.advance(60_000 - 2_001);
    await tell({kind: 'poll'});
    expect(reads()).toBe(2);
    await tell({kind: 'case', caseId: caseOf('2025-0112').id});
    await tell({kind: 'state', live: true, signedOut: false, asOf: new Date()});
    expect(reads()).toBe(2);
    await tell({kind: 'reset'});
    expect(reads()).toBe(3);
  });

  it('are nobody’s when the account is another, and cost nothing when the screen is gone', async () => {
    const {account, tell, reads, listening, page, tab} = await openTasks();
    let release: () => void = () => undefined;
    const held = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
    page.fault = () => held;
    account.restart();
    expect([account.tasks, account.isRead, listening()]).toEqual([[], false, 1]);
    account.hostConnected();
    expect(listening()).toBe(1);
    account.hostDisconnected();
    release();
    await settled();
    expect([account.tasks, account.isRead, listening()]).toEqual([[], false, 0]);
    const before = reads();
    await tell({kind: 'client'});
    await tab.advance(120_000);
    expect(reads()).toBe(before);
  });
});
