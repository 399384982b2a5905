import {describe, expect, it} from 'vitest';
import {FILE_LIMITS} from '../../../src/contract/files.js';
import {
  addFiles,
  dropFile,
  freshAddress,
  sendFileAgain,
} from '../../../src/flow/tracking/papers.js';
import {held} from '../support/adapter.js';
import {openCase, refused, until, type Call} from './support.js';

const paper = (name: string, text = 'Delivered.') => new File([text], name);
const isSending = ({method, path}: Call) => method === 'POST' && path.endsWith('/files');

async function openFiles() {
  const shown = await openCase();
  await shown.controller.wantFiles();
  return {
    ...shown,
    names: () => shown.parts().files.value?.map(({fileName}) => fileName) ?? [],
    uploads: () => shown.controller.state.uploads,
    sent: () => shown.calls.filter(isSending),
    add: (...files: File[]) => addFiles(shown.controller, files),
  };
}

describe('A file for a case', () => {
  it('is sent, each after the other under a key of its own, and stands among the files', async () => {
    const {add, names, uploads, sent, page, controller} = await openFiles();
    const before = names();
    const seen: string[][] = [];
    page.fault = (call) => {
      if (isSending(call)) seen.push(uploads().map(({name, status}) => `${name} ${status}`));
      return undefined;
    };
    await add(paper('note.txt'), paper('e\u0301tat.csv', 'a;b'));
    expect(seen).toEqual([
      ['note.txt uploading', '\u00e9tat.csv waiting'],
      ['\u00e9tat.csv uploading'],
    ]);
    expect(names().toSorted()).toEqual([...before, 'note.txt', '\u00e9tat.csv'].toSorted());
    expect(uploads()).toEqual([]);
    expect(controller.state.refusedFiles).toEqual([]);
    const keys = sent().map(({key}) => key);
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(key).toMatch(/^[\w-]{43}$/);
  });

  it('is refused before it travels when Debitura would not take it', async () => {
    const {add, sent, controller} = await openFiles();
    await add(
      paper('run.exe'),
      paper('empty.txt', ''),
      paper('note.pdf', 'no PDF'),
      paper('a.txt'),
    );
    expect(controller.state.refusedFiles).toEqual([
      {name: 'run.exe', reason: 'type'},
      {name: 'empty.txt', reason: 'empty'},
      {name: 'note.pdf', reason: 'content'},
    ]);
    expect(sent()).toHaveLength(1);
    await add(paper('b.txt'));
    expect(controller.state.refusedFiles).toEqual([]);
  });

  it('is one of twenty at most, counted with those that are there', async () => {
    const {add, names, controller, page} = await openFiles();
    page.fault = (call) => (isSending(call) ? refused('invalid') : undefined);
    const room = FILE_LIMITS.count - names().length;
    await add(...Array.from({length: room + 1}, (_, at) => paper(`${at}.txt`)));
    expect(controller.state.uploads).toHaveLength(room);
    expect(controller.state.refusedFiles).toEqual([{name: `${room}.txt`, reason: 'count'}]);
  });

  it('that failed is sent again under the same key, so that it is there once', async () => {
    const {add, names, uploads, sent, page, controller} = await openFiles();
    page.fault = (call) => (isSending(call) ? 'lost' : undefined);
    await add(paper('note.txt'));
    expect(uploads()).toMatchObject([
      {name: 'note.txt', size: 10, status: 'failed', problem: {code: 'unavailable'}},
    ]);
    page.fault = () => undefined;
    const again = sendFileAgain(controller, uploads()[0]!.id);
    expect(uploads()).toMatchObject([{status: 'uploading', problem: null, sent: 0}]);
    await again;
    expect(uploads()).toEqual([]);
    expect(names().filter((name) => name === 'note.txt')).toHaveLength(1);
    expect(new Set(sent().map(({key}) => key)).size).toBe(1);
  });

  it('that was dropped is not sent', async () => {
    const {add, uploads, sent, page, controller} = await openFiles();
    page.fault = (call) => (isSending(call) ? refused('invalid') : undefined);
    await add(paper('one.txt'), paper('two.txt'));
    const [one, two] = uploads();
    dropFile(controller, one!.id);
    expect(uploads()).toEqual([two]);
    await sendFileAgain(controller, one!.id);
    expect(sent()).toHaveLength(2);
  });

  it('goes to the case for which it was chosen, or nowhere', async () => {
    const {add, uploads, sent, controller, caseOf, id, parts} = await openFiles();
    const choosing = add(paper('note.txt'), paper('two.txt'));
    controller.start({caseId: caseOf('2025-0141').id});
    await choosing;
    await until(() => parts().tasks.isRead);
    expect(sent().filter(({path}) => !path.includes(id))).toEqual([]);
    expect(uploads()).toEqual([]);
  });

  it('is opened at the address that it has now, and not when it may not be opened', async () => {
    const {controller, parts, page, asked} = await openFiles();
    const [file] = parts().files.value ?? [];
    const paths = asked();
    expect(await freshAddress(controller, file!.id)).toMatch(/^http/);
    expect(paths()).toHaveLength(1);
    expect(await freshAddress(controller, 'another')).toBeNull();
    page.fault = () => refused('forbidden');
    expect(await freshAddress(controller, file!.id)).toBeNull();
  });
});

describe('A large file on its way', () => {
  it('arrives although the page moves the element meanwhile, and holds no later one up', async () => {
    const {add, uploads, names, sent, page, controller} = await openFiles();
    const {answer, arrive} = held<undefined>();
    page.fault = (call) => (isSending(call) ? answer : undefined);
    const sending = add(paper('plan.txt'), paper('note.txt'));
    await until(() => sent().length === 1);
    controller.hostDisconnected();
    controller.hostConnected();
    arrive(undefined);
    await sending;
    expect(uploads()).toEqual([]);
    await add(paper('more.txt'));
    await until(() => ['plan.txt', 'note.txt', 'more.txt'].every((name) => names().includes(name)));
    expect(sent()).toHaveLength(3);
  });

  it('says how far it has come, and nothing more once another case is shown', async () => {
    const {add, uploads, connection, controller, caseOf} = await openFiles();
    let progress: (sent: number) => void = () => undefined;
    let arrive: () => void = () => undefined;
    connection.client.uploadFile = (_, __, {onProgress}) => {
      progress = onProgress ?? progress;
      return new Promise((resolve) => {
        arrive = () => resolve({id: 'f-1', fileName: 'a.txt', dateCreated: '', url: null});
      });
    };
    const sending = add(paper('a.txt'));
    await until(() => uploads()[0]?.status === 'uploading');
    progress(4);
    expect(uploads()).toMatchObject([{name: 'a.txt', status: 'uploading', sent: 4}]);
    controller.start({caseId: caseOf('2025-0143').id});
    const {state} = controller;
    progress(8);
    arrive();
    await sending;
    expect(controller.state.uploads).toEqual(state.uploads);
    expect(controller.state.uploads).toEqual([]);
  });
});
