import type {LiveEvent, LiveListener} from '../../../src/client/events/live-event.js';
import type {ClientState} from '../../../src/contract/index.js';
import {EmbedController} from '../../../src/flow/embed/controller.js';
import type {Place} from '../../../src/flow/embed/place.js';
import type {HistorySeam} from '../../../src/flow/embed/trail.js';
import {blankHost} from '../../support/blank-host.js';
import {settled} from '../../support/rest.js';
import {memoryStorage} from '../../support/storage.js';
import {createScript} from '../support/adapter.js';
import {anna} from '../support/answers.js';

/** The route by which a case is found that was given away. */
export const BY_REFERENCE = 'GET /cases/by-creditor-reference/:id';
export const cases: Place = {view: 'cases'};
export const newCase: Place = {view: 'new-case'};

/** A browser's history of one tab. */
export function createHistory(first: unknown = null) {
  const entries: unknown[] = [first];
  let at = 0;
  const seam: HistorySeam = {
    state: () => entries[at],
    push(state) {
      entries.splice(at + 1, entries.length, structuredClone(state));
      at += 1;
    },
    replace: (state) => (entries[at] = structuredClone(state)),
    back: () => (at -= 1),
  };
  return {seam, entries};
}

/** One tab with an embed, whose client stands as told; a reload is another embed in the same tab. */
export function createTab(status: ClientState['status'] | 'nobody answers' = 'ready') {
  const adapter = createScript();
  const {seam: history, entries} = createHistory();
  const stored = new Map<string, string>();
  const listeners = new Set<LiveListener>();
  const left: string[] = [];
  const tab = {
    href: 'https://ledgerly.example/',
    storage: memoryStorage(stored) as Storage | null,
  };
  const stand = (now: typeof status, more: Partial<ClientState> = {}) => {
    const client = {...anna.client!, ...more, status: now} as ClientState;
    adapter.answer('GET /session', now === 'nobody answers' ? 'cut' : {...anna, client});
  };
  stand(status);
  const create = () => {
    const connection = adapter.connect();
    return new EmbedController(blankHost, {
      connection: () => connection,
      history,
      id: () => 'embed',
      storage: tab.storage,
      href: () => tab.href,
      navigate: (url) => void left.push(url),
      subscribe: (listener) => (listeners.add(listener), () => listeners.delete(listener)),
    });
  };
  const load = async (wish: Place = cases, reference: string | null = null) => {
    const embed = create();
    await embed.start(wish, reference);
    return embed;
  };
  const tell = async (event: LiveEvent) => {
    for (const listener of [...listeners]) listener(event);
    await settled();
  };
  return {adapter, tab, stored, history, entries, left, stand, create, load, tell, listeners};
}
