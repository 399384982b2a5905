// What a page loads when it needs it is here from the start: the test runner's own loading takes time.
import '../../../src/flow/draft/keeper.js';
import '../../../src/flow/draft/resume.js';
import '../../../src/flow/documents/documents.js';
import '../../../src/flow/managed/desk.js';
import '../../../src/flow/managed/look-through.js';
import '../../../src/flow/signing/sign.js';
import '../../../src/flow/signing/verify.js';
import '../../../src/flow/submission/confirm.js';
import '../../../src/flow/submission/hand-over.js';
import '../../../src/flow/submission/submit.js';
import '../../../src/flow/claim/advance.js';
import '../../../src/flow/claim/agreement.js';
import '../../../src/flow/claim/checks.js';
import {CaseFormController} from '../../../src/flow/case-form/controller.js';
import type {CaseFormEvent, CaseFormSeams} from '../../../src/flow/case-form/seams.js';
import type {CaseFormSource, Phase} from '../../../src/flow/case-form/state.js';
import type {Connection} from '../../../src/client/index.js';
import {blankHost} from '../../support/blank-host.js';
import {settled} from '../../support/rest.js';
import {memoryStorage} from '../../support/storage.js';
import {invoice} from './answers.js';

/** One browser tab: its address, its storage, its clock. It outlives the pages that are opened in it. */
export function createTab(now = '2026-06-01T10:00:00Z') {
  let time = Date.parse(now);
  let waiting: {at: number; callback: () => void}[] = [];
  const stored = new Map<string, string>();
  const tab = {
    storage: memoryStorage(stored),
    address: 'https://ledgerly.example/invoices?tab=open#top',
    left: [] as string[],
    now: () => new Date(time),
    /** Lets time pass and rings what is due. */
    async advance(milliseconds: number) {
      time += milliseconds;
      const due = waiting.filter(({at}) => at <= time);
      waiting = waiting.filter(({at}) => at > time);
      for (const {callback} of due) callback();
      await quiet();
    },
    timers: {
      set(callback: () => void, milliseconds: number) {
        const entry = {at: time + milliseconds, callback};
        waiting.push(entry);
        return entry;
      },
      clear: (entry: unknown) => void (waiting = waiting.filter((one) => one !== entry)),
    },
    /** Everything that a curious person finds in the tab's storage. */
    dump: () => [...stored].flat().join('\n'),
  };
  return tab;
}
export type Tab = ReturnType<typeof createTab>;

/** What a page in this tab lends a controller. */
export function seamsOf(tab: Tab, connection: Connection) {
  return {
    connection: () => connection,
    navigate: (url: string) => void tab.left.push(url),
    now: tab.now,
    random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
    timers: tab.timers,
    storage: tab.storage,
    subtle: crypto.subtle,
    address: {href: () => tab.address, replace: (url: string) => void (tab.address = url)},
  };
}

/** What a test may change about the page that is opened. */
export type PageOptions = Partial<CaseFormSource> & {
  seams?: Partial<CaseFormSeams>;
  /** Events that the host cancels. */
  cancels?: CaseFormEvent['type'];
};

/** Opens the form on a page in this tab; a reload is another page in the same tab. */
export async function openPage(tab: Tab, connection: Connection, options: PageOptions = {}) {
  const {seams, cancels, ...own} = options;
  const source: CaseFormSource = {
    invoices: [invoice],
    pendingContracts: 'allow',
    returnUrl: 'https://ledgerly.example/invoices?tab=open#top',
    isTest: false,
    locale: 'en',
    ...own,
  };
  const events: CaseFormEvent[] = [];
  const form = new CaseFormController(blankHost, {
    ...seamsOf(tab, connection),
    emit: (event) => events.push(event) > 0 && event.type !== cancels,
    ...seams,
  });
  await form.start(source);
  await quiet();
  const tick = async () => {
    await tab.advance(400);
    form.setConsent(true);
    form.setDataProcessing(true);
  };
  return {
    form,
    events,
    /** Ticks what review asks for, presses the button and waits for the end. */
    async submit() {
      await tick();
      return form.confirm();
    },
    /** Ticks and presses; what needs time is still to come. */
    async press() {
      await tick();
      void form.confirm();
      await quiet();
    },
    /** The page opens the form anew, for example for another invoice. */
    async startAnew(change: Partial<CaseFormSource>) {
      await form.start({...source, ...change});
      await quiet();
    },
    phase: <Name extends Phase['name']>(name: Name) => phaseOf(form, name),
    leave: () => form.hostDisconnected(),
    comeBack: () => form.hostConnected(),
  };
}

function phaseOf<Name extends Phase['name']>(
  form: CaseFormController,
  name: Name,
): Extract<Phase, {name: Name}> {
  const {phase} = form.state;
  if (phase.name !== name) throw new Error(`The form is ${phase.name}, not ${name}.`);
  return phase as Extract<Phase, {name: Name}>;
}

/** Lets everything happen that needs no time: answers, seals, loaded parts. */
export async function quiet(): Promise<void> {
  await settled(60);
}
