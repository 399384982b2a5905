import {describe, expect, it} from 'vitest';
import type {Case, CaseSubmission} from '../../../src/contract/index.js';
import type {EmbedController} from '../../../src/flow/embed/controller.js';
import {settled} from '../../support/rest.js';
import {created, problem} from '../support/answers.js';
import {BY_REFERENCE, cases, createTab, newCase} from './support.js';

const submission = {creditorReference: '2026-001'} as CaseSubmission;

/** Somebody who is no client gave the first case away; its documents are through when the test says so. */
async function giveAway() {
  const tab = createTab('none');
  const embed = await tab.load(newCase);
  const told: (Case | null)[] = [];
  let finish: () => void = () => undefined;
  const isFirst = embed.isFirstCase;
  embed.handOver(submission, (made) => {
    void made.then((answer) => told.push(answer));
    return new Promise((resolve) => (finish = resolve));
  });
  return {...tab, embed, told, isFirst, finish: () => finish()};
}

describe('The first case of somebody who is no client', () => {
  it('is given away to be made with the client, and is shown when it was made', async () => {
    const {embed, adapter, told, stand, isFirst} = await giveAway();
    expect([isFirst, embed.isFirstCase]).toEqual([true, false]);
    expect(embed.state).toMatchObject({place: {view: 'onboarding'}, handOver: {submission}});
    stand('ready');
    await embed.onboarded();
    expect([told, embed.state.place]).toEqual([[], {view: 'onboarding'}]);
    adapter.answer(BY_REFERENCE, created);
    await embed.onboarded();
    await settled();
    expect(told).toEqual([created]);
    expect(embed.state.place).toEqual(newCase);
  });

  it('sends its documents before the page is left to sign', async () => {
    const {embed, adapter, left, finish, stand} = await giveAway();
    adapter.answer(BY_REFERENCE, created);
    const leaving = embed.leave('https://app.debitura.com/sign');
    await settled();
    expect([left, embed.state.isUploading]).toEqual([[], true]);
    finish();
    await leaving;
    expect(left).toEqual(['https://app.debitura.com/sign']);
    stand('ready');
    await embed.onboarded();
    expect(embed.state).toMatchObject({place: newCase, isUploading: false});
  });

  it('is found in the onboarding after a reload, and at the page’s wish once that is over', async () => {
    const {load, stand, embed, told} = await giveAway();
    expect((await load(newCase)).state.place).toEqual({view: 'onboarding'});
    stand('ready');
    expect((await load(newCase)).state.place).toEqual(newCase);
    embed.open(cases);
    await embed.onboarded();
    expect(embed.state).toMatchObject({place: cases, session: {client: {status: 'ready'}}});
    expect([told, embed.state.handOver]).toMatchObject([[], {submission}]);
  });

  it('does not keep anybody who has none, or whose case is not there', async () => {
    const {embed, left, adapter} = await giveAway();
    adapter.answer(BY_REFERENCE, problem('unavailable'));
    await embed.leave('https://app.debitura.com/sign');
    const without = createTab('sign');
    const plain = await without.load(newCase);
    await plain.leave('https://app.debitura.com/other');
    expect([left, without.left]).toEqual([
      ['https://app.debitura.com/sign'],
      ['https://app.debitura.com/other'],
    ]);
    expect(embed.state.isUploading).toBe(false);
  });

  it.each([
    [
      'goes back to it',
      async (embed: EmbedController) => {
        embed.open(newCase);
        await settled();
      },
    ],
    ['begins anew', (embed: EmbedController) => embed.start(newCase, null)],
  ])('comes back to the review when the user %s', async (_, act) => {
    const {embed, told} = await giveAway();
    await act(embed);
    await settled();
    expect(told).toEqual([null]);
    expect(embed.state).toMatchObject({handOver: null, isUploading: false});
  });
});
