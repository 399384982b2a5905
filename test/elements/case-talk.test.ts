import {assert} from '@open-wc/testing';
import '../../src/elements/case/define.js';
import {createPage, open, type Page} from './support/tracking.js';
import {waitUntil} from './support/wait.js';

async function openTalk(page: Page = createPage()) {
  const {id} = page.caseOf('2025-0112');
  const shown = await open('debitura-case', {fetch: page.fetch, caseId: id});
  await shown.until('Thank you. They know the amount.');
  const changed = () => page.tell({kind: 'case', caseId: id});
  const sent = () =>
    page.calls.filter(({method, path}) => method === 'POST' && path.endsWith('/chats'));
  const write = async (text: string) => {
    await shown.fill('Message to Rheinufer Inkasso', text);
    await shown.press('Send');
  };
  const bubbles = () => shown.all('.chat li').map((item) => shown.words(item));
  return {...shown, page, id, changed, sent, write, bubbles, life: page.sandbox.state};
}

describe('the messages of a case', () => {
  it('show who wrote, what is new, and lines as they were written', async () => {
    const talk = await openTalk();
    talk.life.partnerWrites(talk.id, 'One\r\nTwo');
    talk.changed();
    await talk.until(/Anna Keller, Partner · 20 Nov 2026, \d\d:\d\d New One Two/);
    assert.equal(talk.all('.text').at(-1)?.textContent, 'One\nTwo');
    assert.match(talk.bubbles()[2] ?? '', /^You · .* Thank you\./);
  });

  it('are told to those who do not see them, each of them', async () => {
    const talk = await openTalk();
    const said = () => talk.all('[role=status]').at(0)?.textContent ?? '';
    const heard: string[] = [];
    for (const text of ['One', 'Two', 'Three']) {
      talk.life.partnerWrites(talk.id, text);
      talk.changed();
      await talk.until(new RegExp(`New ${text}|${text}`));
      await waitUntil(() => said() !== (heard.at(-1) ?? ''), `${text} is told`);
      heard.push(said());
    }
    assert.deepEqual(new Set(heard.map((one) => one.trim())).size, 1);
    assert.notEqual(heard[0]?.trim(), '');
  });

  it('stand on the screen at once and are sent once', async () => {
    const talk = await openTalk();
    await talk.write('Here is the note.');
    await talk.until('You · Sending… Here is the note.');
    assert.equal(talk.field('Message to Rheinufer Inkasso').value, '');
    await talk.untilGone('Sending…');
    talk.changed();
    await waitUntil(
      () => talk.bubbles().filter((one) => one.includes('Here is')).length === 1,
      'once',
    );
    assert.lengthOf(talk.sent(), 1);
  });

  it('admit when one was refused, and send it again only when the user says so', async () => {
    const talk = await openTalk();
    const refusal = {code: 'rate-limited', status: 429, requestId: 'r-1', retryAfter: 600};
    talk.page.fault = ({method}) =>
      method === 'POST' ? Response.json(refusal, {status: 429}) : undefined;
    await talk.write('Hello');
    await talk.until('Not sent.');
    assert.lengthOf(talk.sent(), 1);
    talk.page.fault = () => undefined;
    await talk.press('Send again');
    await waitUntil(() => talk.sent().length === 2, 'it is sent again');
    await talk.untilGone('Not sent.');
  });

  it('admit when nobody knows whether one arrived, and see it when it did', async () => {
    const talk = await openTalk();
    talk.page.fault = ({method}) => (method === 'POST' ? cutAnswer() : undefined);
    await talk.write('Lost on the way');
    await talk.until('it may have arrived');
    assert.lengthOf(talk.sent(), 1);
    const people = talk.page.caseOf('2025-0112').client.users[0];
    talk.page.caseOf('2025-0112').chats.push({
      id: crypto.randomUUID(),
      at: talk.page.sandbox.clock.now(),
      role: 1,
      message: 'Lost on the way',
      user: people ?? null,
      isSeen: true,
    });
    talk.changed();
    await talk.untilGone('it may have arrived');
    assert.lengthOf(
      talk.bubbles().filter((one) => one.includes('Lost on the way')),
      1,
    );
  });

  it('say who may write when the reader is no user at Debitura', async () => {
    const page = createPage({email: 'nobody@elsewhere.example'});
    const talk = await openTalk(page);
    await talk.until('Your e-mail address is no user at Debitura');
    assert.throws(() => talk.button('Send'));
  });

  it('make nothing of a script, and links of the web only', async () => {
    const talk = await openTalk();
    const hostile =
      '<script>window.hacked=1</script><img src=x onerror=hacked=1> javascript:alert(1) data:text/html,x https://a:b@evil.example/ https://ok.example/a.';
    talk.life.partnerWrites(talk.id, hostile);
    const item = talk.page.caseOf('2025-0112');
    item.debtor.name = '<svg onload=hacked=1>';
    item.timeline.push({
      ...item.timeline[0]!,
      title: '<img src=x onerror=hacked=1>',
    });
    talk.changed();
    await talk.until('javascript:alert(1)');
    await talk.until('<svg onload=hacked=1>');
    const links = talk.all('.chat a') as HTMLAnchorElement[];
    assert.deepEqual(
      links.map(({href, rel, target}) => [href, rel, target]),
      [['https://ok.example/a', 'noopener noreferrer', '_blank']],
    );
    assert.lengthOf(talk.all('img, script'), 0);
    assert.notProperty(window, 'hacked');
  });

  it('keep what is being typed when something changes meanwhile', async () => {
    const talk = await openTalk();
    await talk.fill('Message to Rheinufer Inkasso', 'Half a sen');
    talk.field('Message to Rheinufer Inkasso').focus();
    talk.life.partnerWrites(talk.id, 'Are you there?');
    talk.changed();
    await talk.until('Are you there?');
    assert.equal(talk.field('Message to Rheinufer Inkasso').value, 'Half a sen');
    assert.equal(talk.focused()?.id, 'message');
  });
});

describe('the files of a case', () => {
  it('are sent, listed, and opened by an address that is asked for at the press', async () => {
    const talk = await openTalk();
    await talk.press('Files');
    await talk.until('invoice-2025-0112.txt');
    const input = talk.root.querySelector<HTMLInputElement>('input[type=file]')!;
    const transfer = new DataTransfer();
    transfer.items.add(new File(['%PDF-1.7 note'], 'note.pdf'));
    transfer.items.add(new File(['MZ'], 'virus.exe'));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await talk.until('virus.exe: this type is not taken');
    await talk.until('note.pdf');
    await waitUntil(() => talk.all('[aria-label="Open note.pdf"]').length === 1, 'it is there');
    const opened: string[] = [];
    const original = window.open;
    window.open = (url) => (opened.push(String(url)), null);
    const before = talk.page.calls.length;
    await talk.press('Open note.pdf');
    await talk.until('Open it here if no new tab came up');
    window.open = original;
    assert.lengthOf(opened, 1);
    assert.match(opened[0] ?? '', /^http:\/\/127\.0\.0\.1:4010\//);
    assert.match(talk.page.calls[before]?.path ?? '', /\/files$/);
  });
});

function cutAnswer(): Promise<Response> {
  return Promise.reject(new TypeError('Failed to fetch'));
}
