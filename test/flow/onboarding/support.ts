import type {AdapterOptions, Principal} from '../../../src/adapter/index.js';
import type {LiveEvent, LiveListener} from '../../../src/client/events/live-event.js';
import {createClient, type Connection} from '../../../src/client/index.js';
import type {CaseSubmission} from '../../../src/contract/index.js';
import {OnboardingController} from '../../../src/flow/onboarding/controller.js';
import type {OnboardingEvent, OnboardingSeams} from '../../../src/flow/onboarding/seams.js';
import type {OnboardingPhase, OnboardingSource} from '../../../src/flow/onboarding/state.js';
import {codeOn, createVisitor} from '../../sandbox/hosted/visitor.js';
import {blankHost} from '../../support/blank-host.js';
import {createWorld, ORIGIN, type Upstream, type World} from '../../support/world.js';
import {connectTo} from '../support/adapter.js';
import {createTab, quiet as formQuiet, seamsOf, type Tab} from '../support/form.js';

/** A bakery that Debitura has never heard of, as the platform's login knows it. */
export const SOLVANG = {
  desk: 'client',
  externalTenantId: 'solvang',
  email: 'ellen@solvang.example',
  name: 'Ellen Juul',
  profile: {
    client: {
      name: 'Solvang Bageri ApS',
      country: 'DK',
      registrationNumber: '41120987',
      address: 'Møllevej 3',
      zipCode: '4000',
      city: 'Roskilde',
      supportEmail: 'office@solvang.example',
    },
    users: [],
  },
} satisfies Principal;

/** A claim that goes along. */
export function draftOf(
  creditorReference: string,
  countryAlpha2 = 'DE',
  more: Partial<CaseSubmission> = {},
): CaseSubmission {
  return {
    currencyCode: 'EUR',
    amountToRecover: 5000,
    date: '2026-01-10',
    dueDate: '2026-02-10',
    creditorReference,
    debtor: {
      type: 'Company',
      name: 'Debtor GmbH',
      address: 'Hauptstrasse 10',
      zipCode: '80331',
      city: 'Munich',
      countryAlpha2,
      email: 'billing@debtor.example',
    },
    ...more,
  };
}

/** Who directs the bakery. */
export const DIRECTOR = {
  directorFullName: 'Zacharias Quistgaard',
  directorHomeAddress: 'Hemmelig Gade 7, 4000 Roskilde',
  directorDateOfBirth: '1971-03-14',
} as const;

/** The world with one principal, whoever asks. */
export function createPlace(
  principal: Principal = SOLVANG,
  options: {faults?: (upstream: Upstream) => Upstream; adapter?: Partial<AdapterOptions>} = {},
) {
  const world = createWorld({
    ...(options.faults && {faults: options.faults}),
    adapter: {authenticate: () => principal, ...options.adapter},
  });
  return {world, tab: createTab()};
}

type Options = Partial<OnboardingSource> & {
  seams?: Partial<OnboardingSeams>;
  /** Replaces the way to the adapter. */
  fetch?: typeof globalThis.fetch;
};

/** Opens the onboarding on a page in this tab; a reload is another page in the same tab. */
export async function openPage(tab: Tab, world: World, options: Options = {}) {
  const {seams, fetch = world.fetch, ...source} = options;
  const events: OnboardingEvent[] = [];
  const listeners = new Set<LiveListener>();
  const client = createClient({adapter: `${ORIGIN}/debitura`, fetch});
  const connection: Connection = connectTo(client);
  const onboarding = new OnboardingController(blankHost, {
    ...seamsOf(tab, connection),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit: (event) => events.push(event) > 0,
    ...seams,
  });
  await onboarding.start({
    profile: {},
    cases: [],
    returnUrl: `${ORIGIN}/collect?tab=open#top`,
    ...source,
  });
  await quiet();
  return {
    onboarding,
    events,
    types: () => events.map(({type}) => type),
    phase: <Name extends OnboardingPhase['name']>(name: Name) => {
      const {phase} = onboarding.state;
      if (phase.name !== name)
        throw new Error(`The onboarding is ${phase.name}, not ${name}: ${JSON.stringify(phase)}`);
      return phase as Extract<OnboardingPhase, {name: Name}>;
    },
    /** Agrees to the fees, confirms the data processing and presses the last button. */
    async agree() {
      await quiet();
      onboarding.setConsent(true);
      onboarding.cases.setDataProcessing(true);
      const wrong = await onboarding.confirm();
      await quiet();
      return wrong;
    },
    writeDirector() {
      for (const [field, value] of Object.entries(DIRECTOR))
        onboarding.editKyc(field as keyof typeof DIRECTOR, value);
    },
    standings: () =>
      Object.fromEntries(
        onboarding.state.cases.map(({creditorReference, standing}) => [
          creditorReference,
          standing.name,
        ]),
      ),
    /** What the stream says to every screen. */
    async tell(event: LiveEvent) {
      for (const listener of [...listeners]) listener(event);
      await quiet();
    },
    leave: () => onboarding.hostDisconnected(),
  };
}

/** Lets everything happen that needs no time: answers, seals, loaded parts. */
export async function quiet(): Promise<void> {
  await Promise.all([
    import('../../../src/flow/onboarding/checks.js'),
    import('../../../src/flow/onboarding/keeper.js'),
    import('../../../src/flow/onboarding/kyc.js'),
    import('../../../src/flow/onboarding/resolve.js'),
    import('../../../src/flow/onboarding/submit.js'),
  ]);
  await formQuiet();
  await formQuiet();
}

/** The user at Debitura's pages, from the address of the button until nothing is open. */
export async function walk(world: World, url: string): Promise<void> {
  const {open, submit} = visitorOf(world);
  for (let page = await open(url); !page.html.includes('Nothing is open'); page = await open(url)) {
    const code = codeOn(page.html);
    const {status} = await submit(url, code === '' ? {} : {code});
    if (status !== 303) throw new Error(`"${String(page.heading)}" was not taken.`);
  }
}

/** Somebody with a browser at Debitura's pages. */
export function visitorOf(world: World) {
  return createVisitor(async (method, path, {body} = {}) =>
    world.sandbox.fetch(
      new Request(`http://127.0.0.1:4010${path}`, {
        method,
        ...(body !== undefined && {body}),
        redirect: 'manual',
      }),
    ),
  );
}
