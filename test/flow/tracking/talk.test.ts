import {describe, expect, it} from 'vitest';
import {CHAT_LIMIT} from '../../../src/contract/tracking.js';
import {
  dropMessage,
  messageRefusal,
  sendAgain,
  sendMessage,
} from '../../../src/flow/tracking/talk.js';
import {held} from '../support/adapter.js';
import {openCase, refused, until, type Call} from './support.js';

const isSending = ({method, path}: Call) => method === 'POST' && path.endsWith('/chats');

async function openTalk() {
  const shown = await openCase();
  const texts = () => shown.parts().chats.value?.chats.map(({message}) => message) ?? [];
  return {
    ...shown,
    texts,
    outgoing: () => shown.controller.state.outgoing,
    sent: () => shown.calls.filter(isSending).map(({body}) => body),
    send: (text: string) => sendMessage(shown.controller, text),
  };
}

describe('A message to the partner', () => {
  it('is refused when it is empty or too long, blanks aside', () => {
    expect([messageRefusal(' \n'), messageRefusal('Hello')]).toEqual(['required', null]);
    const longest = 'x'.repeat(CHAT_LIMIT);
    expect(messageRefusal(` ${longest} `)).toBeNull();
    expect(messageRefusal(`${longest}x`)).toBe('too-long');
  });

  it('stands there at once and is sent once, without its blanks', async () => {
    const {send, sent, outgoing, texts, controller, changed} = await openTalk();
    const before = texts();
    const sending = send('  Is there news?\n');
    expect(outgoing()).toMatchObject([{text: 'Is there news?', status: 'sending', problem: null}]);
    await sending;
    expect(outgoing()).toEqual([]);
    expect(texts()).toEqual([...before, 'Is there news?']);
    await changed();
    expect(texts()).toEqual([...before, 'Is there news?']);
    expect(sent()).toHaveLength(1);
    expect(sent()[0]).toContain('Is there news?');
    expect(controller.state.news).toBeNull();
  });

  it('stands among the others although the page moved the element while it was on its way', async () => {
    const {send, page, outgoing, texts, sent, controller} = await openTalk();
    const {answer, arrive} = held<undefined>();
    page.fault = (call) => (isSending(call) ? answer : undefined);
    const sending = send('Is there news?');
    await until(() => sent().length === 1);
    controller.hostDisconnected();
    controller.hostConnected();
    arrive(undefined);
    await sending;
    expect(outgoing()).toEqual([]);
    expect(texts()).toContain('Is there news?');
  });

  it('that arrives when the element is gone lets nothing more be asked', async () => {
    const {send, page, sent, controller, outgoing, asked, tab} = await openTalk();
    const {answer, arrive} = held<undefined>();
    page.fault = (call) => (isSending(call) ? answer : undefined);
    const sending = send('Is there news?');
    await until(() => sent().length === 1);
    controller.hostDisconnected();
    arrive(undefined);
    await sending;
    const paths = asked();
    await tab.advance(60_000);
    expect([outgoing(), paths()]).toEqual([[], []]);
  });

  it('of somebody else is news, an own one and the first that are read are not', async () => {
    const {life, id, changed, controller, texts} = await openTalk();
    expect(controller.state.news).toBeNull();
    life.partnerWrites(id, 'We have called the debtor.');
    await changed();
    await until(() => texts().includes('We have called the debtor.'));
    expect(controller.state.news).toEqual({kind: 'message', turn: 1});
    life.partnerWrites(id, 'They call back.');
    await changed();
    await until(() => texts().includes('They call back.'));
    expect(controller.state.news).toEqual({kind: 'message', turn: 2});
  });

  it('that is refused stays to be sent again or dropped', async () => {
    const {page, send, outgoing, controller, texts, sent} = await openTalk();
    page.fault = (call) => (isSending(call) ? refused('invalid') : undefined);
    await send('One');
    await send('Two');
    expect(outgoing()).toMatchObject([
      {text: 'One', status: 'failed', problem: {code: 'invalid'}},
      {text: 'Two', status: 'failed'},
    ]);
    const [one, two] = outgoing();
    dropMessage(controller, two!.id);
    page.fault = () => undefined;
    const sending = sendAgain(controller, one!.id);
    expect(outgoing()).toMatchObject([{text: 'One', status: 'sending', problem: null}]);
    await sendAgain(controller, one!.id);
    await sendAgain(controller, two!.id);
    await sending;
    expect(outgoing()).toEqual([]);
    expect(texts().at(-1)).toBe('One');
    expect(sent()).toHaveLength(3);
  });

  it.each([
    ['without an answer', 'lost' as const],
    ['with an answer that says nothing', refused('upstream-timeout')],
  ])(
    'that was sent %s is not sent by itself again, and is found when it is there',
    async (_, fate) => {
      const {page, send, outgoing, texts, changed, sent, life, id} = await openTalk();
      page.fault = (call) => (isSending(call) ? fate : undefined);
      await send('Lost?');
      const isLost = fate === 'lost';
      expect(outgoing().map(({status}) => status)).toEqual(isLost ? [] : ['unknown']);
      expect(texts().filter((text) => text === 'Lost?')).toHaveLength(isLost ? 1 : 0);
      page.fault = () => undefined;
      life.partnerWrites(id, 'Lost?');
      await changed();
      // What the partner writes is not what the user wrote, whatever it says.
      expect(outgoing()).toHaveLength(isLost ? 0 : 1);
      expect(sent()).toHaveLength(1);
    },
  );

  it.each(['rate-limited', 'unauthenticated', 'in-progress'] as const)(
    'that may have arrived still may have when sending it again is answered with %s',
    async (code) => {
      const {page, send, outgoing, controller} = await openTalk();
      page.fault = (call) => (isSending(call) ? 'cut' : undefined);
      await send('Lost?');
      expect(outgoing()).toMatchObject([{status: 'unknown'}]);
      page.fault = (call) => (isSending(call) ? refused(code) : undefined);
      await sendAgain(controller, outgoing()[0]!.id);
      expect(outgoing()).toMatchObject([{status: 'unknown', problem: {code}}]);
    },
  );

  it('that is refused before anybody looked at it is known not to be sent', async () => {
    const {page, send, outgoing} = await openTalk();
    page.fault = (call) => (isSending(call) ? refused('rate-limited') : undefined);
    await send('Too often');
    expect(outgoing()).toMatchObject([{status: 'failed', problem: {code: 'rate-limited'}}]);
  });

  it('is not taken for an earlier one with the same words', async () => {
    const {page, send, outgoing, texts, controller} = await openTalk();
    await send('Any news?');
    page.fault = (call) => (isSending(call) ? 'cut' : undefined);
    await send('Any news?');
    expect(outgoing()).toMatchObject([{status: 'unknown', problem: {code: 'unavailable'}}]);
    await controller.read('chats');
    expect(outgoing()).toHaveLength(1);
    expect(texts().filter((text) => text === 'Any news?')).toHaveLength(1);
  });

  it('that was on its way when another case was opened is not shown there', async () => {
    const {page, send, outgoing, texts, controller, caseOf, parts} = await openTalk();
    for (const fate of ['lost', undefined] as const) {
      let release: () => void = () => undefined;
      const held = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
      page.fault = (call) => (isSending(call) ? (fate ?? held) : undefined);
      const sending = send('To the first');
      controller.start({caseId: caseOf('2025-0141').id});
      release();
      await sending;
      await until(() => parts().tasks.isRead);
      expect(outgoing()).toEqual([]);
      expect(texts()).not.toContain('To the first');
    }
  });
});
