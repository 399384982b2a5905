import {describe, expect, it} from 'vitest';
import {read, upload} from '../support.js';
import {atTheDesk, nobody, reason, userEmail, withEverybodyListening} from './desk.js';

type Line = {type: string; date: string; description: string};

describe('a note', () => {
  it('stands at its own date on the timeline that the client reads', async () => {
    const {active, send, seen} = await atTheDesk();
    const eventDate = '2026-08-01T09:30:00Z';
    const note = await send(`/cases/${active.id}/notes`, {description: 'Called.', eventDate});
    expect(note).toMatchObject({eventDate: '2026-08-01T09:30:00', caseReference: active.reference});
    await send(`/cases/${active.id}/notes`, {description: 'Called again.'});
    const {items} = await seen<{items: Line[]}>(`${active.id}/timeline`);
    const dates = items.map((each) => each.date);
    expect(dates).toEqual(dates.toSorted());
    const notes = items.filter(({type}) => type === 'NoteAdded');
    expect(notes.map((each) => each.date)).toEqual(['2026-08-01T09:30:00', '2026-08-15T10:00:00']);
  });

  it.each([
    {description: ''},
    {description: 'x'.repeat(10_001)},
    {description: 'Later', eventDate: '2026-08-15T10:00:01Z'},
    {description: 'Never', eventDate: 'yesterday'},
  ])('is refused for %o', async (note) => {
    const {active, send} = await atTheDesk();
    const before = active.timeline.length;
    expect(reason(await send(`/cases/${active.id}/notes`, note, 400))).toBe('ValidationError');
    expect(active.timeline).toHaveLength(before);
  });
});

describe('a message', () => {
  it('goes both ways, and each side hears of it', async () => {
    const {active, send, nordlys, heard, ask} = await withEverybodyListening();
    await send(`/cases/${active.id}/chats`, {message: 'Who signed?', userEmail});
    const answer = {message: 'Our director.', userEmail: 'mette@nordlys.example'};
    await nordlys('POST', `/cases/${active.id}/chats`, {json: answer});
    for (const host of ['client', 'agency'])
      expect(await heard(host)).toEqual(['chat.created', 'chat.created']);
    const chats = (await ask(`/cases/${active.id}/chats`)) as unknown as {message: string}[];
    expect(chats.slice(-2).map(({message}) => message)).toEqual(['Who signed?', 'Our director.']);
  });

  it('is sent once per key and text for a day', async () => {
    const {active, send, clock} = await atTheDesk();
    const before = active.chats.length;
    const say = (message: string) =>
      send(`/cases/${active.id}/chats`, {message, userEmail}, 200, {'idempotency-key': 'k'});
    const first = await say('Hello');
    expect((await say('Hello')).id).toBe(first.id);
    expect((await say('Another')).id).not.toBe(first.id);
    expect(active.chats).toHaveLength(before + 2);
    await clock.advance(24 * 3_600_000);
    await say('Hello');
    expect(active.chats).toHaveLength(before + 3);
  });

  it('wants a member of the team', async () => {
    const {active, send} = await atTheDesk();
    const say = (from: object) =>
      send(`/cases/${active.id}/chats`, {message: 'Hello', ...from}, 400).then(reason);
    expect(await say({})).toBe('MissingUserIdentifier');
    expect(await say({userEmail: 'mette@nordlys.example'})).toBe('InvalidUserEmail');
    expect(await say({userId: nobody})).toBe('InvalidUserId');
  });
});

describe('a file', () => {
  it('of either side is there for the other, with a link that works', async () => {
    const {active, ask, nordlys, seen, sandbox} = await atTheDesk();
    const own = {body: upload('File', 'letter.docx')};
    const made = await ask(`/cases/${active.id}/files`, 200, 'POST', own);
    expect(made).toMatchObject({fileName: 'letter.docx', documentType: null});
    const answer = {body: upload('File', 'order.pdf')};
    await nordlys('POST', `/cases/${active.id}/files`, answer);
    const names = (files: unknown) =>
      (files as {fileName: string}[]).map(({fileName}) => fileName).slice(-2);
    expect(names(await seen(`${active.id}/files`))).toEqual(['letter.docx', 'order.pdf']);
    expect(names(await ask(`/cases/${active.id}/files`))).toEqual(['letter.docx', 'order.pdf']);
    expect((await sandbox.fetch(new Request(made.url))).status).toBe(200);
  });

  it('is refused by its type, its label and a merged case; a closed one takes it', async () => {
    const {active, closed, ask, state} = await atTheDesk();
    const put = (id: string, status: number, name = 'a.pdf', label = '') => {
      const body = upload('File', name);
      body.append('Description', label);
      return ask(`/cases/${id}/files`, status, 'POST', {body});
    };
    await put(active.id, 415, 'a.gif');
    await put(active.id, 400, 'a.pdf', 'x'.repeat(501));
    state.switches.unsupportedFile400 = true;
    await put(active.id, 400, 'a.exe');
    await put(closed.id, 200);
    state.move(active.id, 'Merged');
    await put(active.id, 409);
  });
});

describe('notes in bulk', () => {
  it('are written a little later, each for itself', async () => {
    const {active, caseOf, send, ask, clock} = await atTheDesk();
    const row = {type: 0, caseId: active.id, description: 'Letter sent', externalRef: 'L-1'};
    const rows = [row, {...row, caseId: caseOf('F-3301').id}, {...row, description: ''}];
    const {jobId, rowsQueued} = await send('/ingestion-jobs', {rows}, 202);
    expect(rowsQueued).toBe(3);
    expect(await ask(`/ingestion-jobs/${jobId}`)).toMatchObject({status: 0, rowsSucceeded: 0});
    await clock.advance(1000);
    const done = {status: 2, rowsTotal: 3, rowsSucceeded: 1, rowsFailed: 2};
    expect(await ask(`/ingestion-jobs/${jobId}`)).toEqual(done);
    expect(active.timeline.at(-1)).toMatchObject({type: 'NoteAdded', description: 'Letter sent'});

    const lines = active.timeline.length;
    await send('/ingestion-jobs', {rows: [row]}, 202);
    await clock.advance(1000);
    expect(active.timeline).toHaveLength(lines);
  });

  it('are the only bulk there is, and one key makes one job', async () => {
    const {active, send, desk} = await atTheDesk();
    const row = {caseId: active.id, description: 'Paid?', type: 1};
    expect(reason(await send('/ingestion-jobs', {rows: [row]}, 400))).toBe('UnsupportedRowType');
    await send('/ingestion-jobs', {rows: []}, 400);
    const call = {json: {rows: [{...row, type: 0}]}, headers: {'idempotency-key': 'job'}};
    const jobs = [1, 2].map(async () => (await read(desk('POST', '/ingestion-jobs', call))).body);
    const [first, second] = await Promise.all(jobs);
    expect(second).toEqual(first);
  });
});
