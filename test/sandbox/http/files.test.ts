import {describe, expect, it} from 'vitest';
import {read, setup, upload} from '../support.js';

describe('files', () => {
  async function open(lifecycle = 'Active') {
    const world = setup();
    const nordlys = await world.actingFor('nordlys');
    const target = world.sandbox.state.cases.find((item) => item.lifecycle === lifecycle)!;
    target.files = [];
    const {id} = target;
    const send = (form: FormData, query = '') =>
      read(world.referral('POST', `/cases/${id}/files${query}`, {body: form}));
    return {...world, nordlys, id, send};
  }

  it('can be uploaded on both APIs, are listed, and open by a link for an hour', async () => {
    const {sandbox, nordlys, id, send} = await open();
    const form = upload('File', 'Bestellung ä.pdf', 'the order');
    form.append('DocumentType', 'DemandLetter');
    const own = await read(nordlys('POST', `/cases/${id}/files`, {body: form}));
    expect(own.body).toMatchObject({
      fileName: 'Bestellung ä.pdf',
      documentType: 'DemandLetter',
      caseId: id,
    });
    expect((await send(upload('file', 'terms.docx'))).status).toBe(200);

    const {text} = await read(nordlys('GET', `/cases/${id}/files`));
    const files = JSON.parse(text) as {fileName: string; url: string}[];
    expect(files.map(({fileName}) => fileName)).toEqual(['Bestellung ä.pdf', 'terms.docx']);
    const follow = async () => sandbox.fetch(new Request(files[0]!.url));
    expect(await (await follow()).text()).toBe('the order');
    await sandbox.clock.advance(3_600_000);
    expect((await follow()).status).toBe(403);
  });

  it('tell the collection partner, unless declined', async () => {
    const {nordlys, id, send} = await open();
    await send(upload('file', 'quiet.pdf'), '?sendChatNotification=false');
    await send(upload('file', 'loud.pdf'));
    const {text} = await read(nordlys('GET', `/cases/${id}/chats`));
    const messages = (JSON.parse(text) as {message: string}[]).map(({message}) => message);
    expect(messages.filter((message) => message.includes('.pdf'))).toEqual([
      "System message: New file uploaded under 'Files': loud.pdf",
    ]);
  });

  it.each([
    ['an empty file', upload('file', 'a.pdf', ''), 400],
    ['no file', upload('other', 'a.pdf'), 400],
    ['a program', upload('file', 'a.exe'), 415],
    ['26 MB', upload('file', 'a.pdf', new Uint8Array(26 * 1024 * 1024 + 1)), 413],
    ['25 MB', upload('file', 'a.pdf', new Uint8Array(25 * 1024 * 1024)), 200],
  ])('with %s are answered as they should be', async (_what, form, status) => {
    const {send, sandbox, id} = await open();
    expect((await send(form)).status).toBe(status);
    const {files} = sandbox.state.cases.find((item) => item.id === id)!;
    expect(files).toHaveLength(status === 200 ? 1 : 0);
  });

  it('are refused for a merged case', async () => {
    const {send} = await open('Merged');
    expect((await send(upload('file', 'a.pdf'))).status).toBe(409);
  });
});
