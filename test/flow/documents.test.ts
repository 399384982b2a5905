import {describe, expect, it} from 'vitest';
import {FILE_LIMITS} from '../../src/contract/index.js';
import {created, invoice, pending, problem} from './support/answers.js';
import {createScript} from './support/adapter.js';
import {createTab, openPage, quiet, type PageOptions} from './support/form.js';

const UPLOAD = 'POST /cases/:id/files';

/** A PDF of so many bytes. */
function pdf(name: string, size = 20): File {
  const bytes = new Uint8Array(size);
  bytes.set([0x25, 0x50, 0x44, 0x46]);
  return new File([bytes], name);
}

async function open(options: PageOptions = {}) {
  const adapter = createScript();
  const tab = createTab();
  const connection = adapter.connect();
  const page = await openPage(tab, connection, options);
  const names = () => page.form.state.documents.map(({name, status}) => `${name} ${status}`);
  return {adapter, tab, connection, names, ...page};
}

/** A form whose documents travel as slowly as a test wants. */
async function openSlow() {
  type Upload = {
    name: string;
    signal: AbortSignal;
    onProgress: (share: number) => void;
    arrive: () => void;
  };
  const uploads: Upload[] = [];
  const {client, ...connection} = createScript().connect();
  const slow: typeof client = {
    ...client,
    uploadFile: (_id, {name}, {signal, onProgress}) =>
      new Promise((resolve, reject) => {
        const arrive = () => resolve({id: name, fileName: name, dateCreated: '', url: null});
        uploads.push({name, signal: signal!, onProgress: onProgress!, arrive});
        signal!.addEventListener('abort', () => reject(signal!.reason as Error));
      }),
  };
  const page = await openPage(createTab(), {...connection, client: slow});
  const names = () => page.form.state.documents.map(({name, status}) => `${name} ${status}`);
  return {...page, uploads, names};
}

describe('Documents before they travel', () => {
  it.each([
    ['type', new File(['x'], 'virus.exe')],
    ['type', new File(['x'], 'pdf')],
    ['empty', new File([], 'empty.pdf')],
    ['size', pdf('big.pdf', FILE_LIMITS.bytes + 1)],
    ['content', new File(['<html>'], 'page.pdf')],
    ['content', new File(['a\0b'], 'table.csv')],
    ['name', pdf(`${'n'.repeat(120)}.pdf`)],
    ['name', pdf('../../x.pdf')],
    ['name', pdf('fdp.\u202e.pdf')],
    ['name', pdf('a\r\nb.pdf')],
  ])('are refused for their %s (GUARD 23)', async (reason, file) => {
    const {form, names} = await open();
    await form.addFiles([file, pdf('good.pdf')]);
    expect(form.state.refusedFiles).toEqual([{name: file.name, reason}]);
    expect(names()).toEqual(['good.pdf waiting']);
  });

  it('may be exactly 25 MB', async () => {
    const {form, names} = await open();
    await form.addFiles([pdf('big.pdf', FILE_LIMITS.bytes)]);
    expect(names()).toEqual(['big.pdf waiting']);
  });

  it('are twenty at most', async () => {
    const {form} = await open();
    await form.addFiles(Array.from({length: 21}, (_, index) => pdf(`${index}.pdf`)));
    expect(form.state.documents).toHaveLength(20);
    expect(form.state.refusedFiles).toEqual([{name: '20.pdf', reason: 'count'}]);
  });

  it('come along with the invoice', async () => {
    const {names} = await open({invoices: [{...invoice, files: [pdf('invoice.pdf')]}]});
    expect(names()).toEqual(['invoice.pdf waiting']);
  });

  it('can be taken out again', async () => {
    const {form, names} = await open();
    await form.addFiles([pdf('a.pdf'), pdf('b.pdf')]);
    await form.removeDocument(form.state.documents[0]!.id);
    expect(names()).toEqual(['b.pdf waiting']);
  });
});

describe('Documents of a made case', () => {
  it('are all there before anybody signs', async () => {
    const {adapter, form, submit, phase, names} = await open();
    adapter.answer('POST /cases', pending);
    await form.addFiles([pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf'), pdf('d.pdf')]);
    await submit();
    expect(phase('signing').case?.id).toBe(pending.id);
    expect(names().every((name) => name.endsWith('done'))).toBe(true);
    expect(new Set(adapter.of(UPLOAD).map(({key}) => key)).size).toBe(4);
  });

  it('say that they failed and go again under the same key', async () => {
    const {adapter, form, submit, phase, names} = await open();
    adapter.answer(UPLOAD, 'cut', {id: '1'});
    await form.addFiles([pdf('a.pdf')]);
    await submit();
    expect(phase('uploading').case.id).toBe(created.id);
    expect(names()).toEqual(['a.pdf failed']);
    await form.retryDocument(form.state.documents[0]!.id);
    expect(phase('receipt').isSigned).toBe(true);
    const [first, second] = adapter.of(UPLOAD);
    expect(second?.key).toBe(first?.key);
  });

  it('take a new key when theirs was used for other bytes', async () => {
    const {adapter, form, submit} = await open();
    adapter.answer(UPLOAD, problem('idempotency-conflict'), {id: '1'});
    await form.addFiles([pdf('a.pdf')]);
    await submit();
    await form.retryDocument(form.state.documents[0]!.id);
    const [first, second] = adapter.of(UPLOAD);
    expect(second?.key).not.toBe(first?.key);
  });

  it('can be left behind when they fail', async () => {
    const {adapter, form, submit, phase} = await open();
    adapter.answer(UPLOAD, problem('upstream-unavailable'));
    await form.addFiles([pdf('a.pdf')]);
    await submit();
    expect(form.state.documents[0]?.problem?.code).toBe('upstream-unavailable');
    await form.skipUploads();
    expect(phase('receipt').case.id).toBe(created.id);
  });

  it('can be cancelled on their way', async () => {
    const {form, press, phase, uploads} = await openSlow();
    await form.addFiles([pdf('a.pdf')]);
    await press();
    expect(form.state.documents[0]).toMatchObject({status: 'uploading', sent: 0});
    await form.removeDocument(form.state.documents[0]!.id);
    expect(uploads[0]?.signal.aborted).toBe(true);
    expect(phase('receipt').case.id).toBe(created.id);
  });

  it('travel three at a time, and show how far each is', async () => {
    const {form, press, phase, uploads, names} = await openSlow();
    await form.addFiles(['a', 'b', 'c', 'd', 'e'].map((name) => pdf(`${name}.pdf`)));
    await press();
    const underway = () => names().filter((name) => name.endsWith('uploading'));
    expect(underway()).toEqual(['a.pdf uploading', 'b.pdf uploading', 'c.pdf uploading']);
    uploads[1]?.onProgress(0.5);
    expect(form.state.documents.map(({sent}) => sent)).toEqual([0, 0.5, 0, null, null]);
    uploads[1]?.arrive();
    await quiet();
    expect(names()[1]).toBe('b.pdf done');
    expect(underway()).toEqual(['a.pdf uploading', 'c.pdf uploading', 'd.pdf uploading']);
    await form.addFiles([pdf('f.pdf')]);
    expect(underway()).toHaveLength(3);
    for (const number of [0, 2, 3, 4, 5]) {
      uploads[number]?.arrive();
      await quiet();
    }
    expect(phase('receipt').case.id).toBe(created.id);
    expect(uploads.map(({name}) => name)).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((n) => `${n}.pdf`),
    );
  });

  it('that have arrived stay when what is still on its way is left behind', async () => {
    const {form, press, phase, uploads, names} = await openSlow();
    await form.addFiles([pdf('a.pdf'), pdf('b.pdf')]);
    await press();
    uploads[0]?.arrive();
    await quiet();
    await form.skipUploads();
    await quiet();
    expect(uploads[1]?.signal.aborted).toBe(true);
    expect(names()).toEqual(['a.pdf done', 'b.pdf skipped']);
    expect(phase('receipt').case.id).toBe(created.id);
    await form.skipUploads();
    expect(phase('receipt').case.id).toBe(created.id);
  });

  it('say to the whole form that the user must sign in again, and nothing else', async () => {
    for (const [code, isSaid] of [
      ['unauthenticated', true],
      ['upstream-unavailable', false],
    ] as const) {
      const {adapter, form, submit, events} = await open();
      adapter.answer(UPLOAD, problem(code));
      await form.addFiles([pdf('a.pdf')]);
      await submit();
      expect(form.state.documents[0]?.problem?.code).toBe(code);
      const said = events.filter(({type}) => type === 'session-expired' || type === 'error');
      expect([code, said]).toEqual([code, isSaid ? [{type: 'session-expired'}] : []]);
    }
  });
});

describe('Documents after a reload', () => {
  it('are known by name and asked for again; their bytes are nowhere', async () => {
    const {tab, connection, form} = await open();
    await form.addFiles([new File(['%PDF secret bytes'], 'contract.pdf')]);
    await quiet();
    const again = await openPage(tab, connection);
    expect(again.form.state.documents).toMatchObject([{name: 'contract.pdf', status: 'missing'}]);
    expect(tab.dump()).not.toContain('contract.pdf');
    await again.form.addFiles([pdf('contract.pdf')]);
    expect(again.form.state.documents).toMatchObject([{name: 'contract.pdf', status: 'waiting'}]);
  });

  it('of the invoice itself are read again', async () => {
    const options = {invoices: [{...invoice, files: [pdf('invoice.pdf')]}]};
    const {tab, connection} = await open(options);
    await quiet();
    const again = await openPage(tab, connection, options);
    expect(again.form.state.documents).toMatchObject([{name: 'invoice.pdf', status: 'waiting'}]);
  });

  it('travel under the key that they had: a lost answer makes no second file', async () => {
    const options = {invoices: [{...invoice, files: [pdf('invoice.pdf')]}]};
    const {adapter, tab, connection, submit} = await open(options);
    adapter.answer(UPLOAD, 'cut', {id: '1'});
    await submit();
    await quiet();
    const again = await openPage(tab, connection, options);
    await quiet();
    expect(again.phase('receipt').case.id).toBe(created.id);
    const keys = adapter.of(UPLOAD).map(({key}) => key);
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
  });

  it('that was in the middle of the uploads wait for the missing ones', async () => {
    const {adapter, tab, connection, form, submit} = await open();
    adapter.answer(UPLOAD, 'cut', {id: '1'});
    await form.addFiles([pdf('a.pdf')]);
    await submit();
    const again = await openPage(tab, connection);
    expect(again.phase('uploading').case.id).toBe(created.id);
    expect(again.form.state.documents).toMatchObject([{name: 'a.pdf', status: 'missing'}]);
    await again.form.addFiles([pdf('a.pdf')]);
    expect(again.phase('receipt').case.id).toBe(created.id);
    expect(adapter.of('POST /cases')).toHaveLength(1);
  });

  it('that the user went on without are counted as not sent, also after signing', async () => {
    const {adapter, tab, connection, form, submit} = await open();
    adapter.answer(UPLOAD, 'cut');
    adapter.answer('POST /cases', pending);
    adapter.answer('GET /cases/:id', pending);
    await form.addFiles([pdf('a.pdf')]);
    await submit();
    await form.skipUploads();
    expect(form.state.phase.name).toBe('signing');
    adapter.answer('GET /cases/:id', created);
    const again = await openPage(tab, connection);
    expect(again.phase('receipt').case.id).toBe(created.id);
    expect(again.form.state.documents).toMatchObject([{name: 'a.pdf', status: 'skipped'}]);
  });
});
