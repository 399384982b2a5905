import {aTimeout, assert, fixture, html, nextFrame} from '@open-wc/testing';
import 'axe-core/axe.min.js';
// Unbundled, the field rules are many small files; their loading is no part of a test's time.
import '../../../src/flow/claim/checks.js';
import '../../../src/elements/shared/refuse.js';
import type axe from 'axe-core';
import '../../../src/elements/case-form/define.js';
import type {DebituraCaseForm} from '../../../src/elements/case-form/case-form.js';
import type {Invoice} from '../../../src/contract/index.js';
import {freshSession, scriptedAdapter, type Script} from './adapter.js';
import {waitUntil} from './wait.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Options = Partial<Pick<DebituraCaseForm, 'invoice' | 'invoices' | 'test' | 'locale'>> & {
  script?: Script;
  /** Takes up what an earlier form left in the tab. */
  keepsDraft?: boolean;
  /** Comes back as soon as there is something to fill in. */
  isFirstFrame?: boolean;
};

export const INVOICE: Invoice = {
  number: 'INV-2025-001',
  amount: 5000,
  currency: 'EUR',
  date: '2025-06-01',
  dueDate: '2025-07-01',
  description: 'Consulting services, May 2025',
  debtor: {
    type: 'Company',
    name: 'Debtor GmbH',
    address: 'Hauptstrasse 10',
    zipCode: '80331',
    city: 'Munich',
    countryAlpha2: 'DE',
    email: 'billing@debtor.de',
  },
};

let session = freshSession();

/** The case form in the user's words; the only place that knows its markup. */
export async function openForm({
  script,
  keepsDraft = false,
  isFirstFrame = false,
  ...properties
}: Options = {}) {
  if (!keepsDraft) {
    sessionStorage.clear();
    session = freshSession();
  }
  forgetConnections();
  const {fetch, calls} = scriptedAdapter({
    'GET /session': {body: session},
    ...script,
  });
  const element = await fixture<DebituraCaseForm>(html`
    <debitura-case-form
      .fetch=${fetch}
      .locale=${properties.locale ?? 'en-GB'}
      .invoice=${properties.invoice ?? null}
      .invoices=${properties.invoices ?? []}
      ?test=${properties.test ?? false}
    ></debitura-case-form>
  `);
  const form = describeForm(element, calls);
  // A form is drawn in two frames: date pickers, currencies and the fee come with the second.
  while (isFirstFrame && form.heading() === '') await nextFrame();
  if (isFirstFrame) return form;
  await waitUntil(() => form.heading() !== '', 'the form opens');
  await nextFrame();
  await aTimeout(0);
  await element.updateComplete;
  return form;
}

/** What a page load does: the elements' shared client and session are gone, the tab's storage stays. */
function forgetConnections() {
  Reflect.deleteProperty(globalThis, Symbol.for('debitura-embed'));
}

/** A form that stands somewhere, in the user's words. */
export function describeForm(
  element: DebituraCaseForm,
  calls: ReturnType<typeof scriptedAdapter>['calls'],
) {
  const root = element.renderRoot as ShadowRoot;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const words = (node: Element | null | undefined) =>
    (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const seen = (node: HTMLElement) => node.checkVisibility();
  const field = (label: string, index = 0): Control => {
    const labels = all('label').filter((node) => words(node).replace(/ optional$/, '') === label);
    const owner = labels[index] as HTMLLabelElement | undefined;
    const control = owner?.control ?? root.querySelector(`[aria-label="${label}"]`);
    if (!control) throw new Error(`There is no field "${label}".`);
    return control as Control;
  };
  const button = (name: string) => {
    const found = all('button, a').find(
      (node) => seen(node) && [words(node), node.getAttribute('aria-label')].includes(name),
    );
    if (!found) throw new Error(`There is no button "${name}".`);
    return found;
  };

  return {
    element,
    calls,
    field,
    button,
    all,
    heading: () => words(root.querySelector('h2')),
    text: () => words(root.querySelector('[part=root]')),
    errors: () => all('.error').map(words),
    noteOf: (id: string) => words(root.querySelector(`[id="${id}"]`)),
    summaryLinks: () => all('#summary a'),
    step: () => words(root.querySelector('[aria-current=step] span')),
    announced: () => words(root.querySelector('[role=status]')),
    focused: () => root.activeElement,
    fields: () => all('input, select, textarea') as Control[],
    fill(label: string, value: string, index = 0) {
      const control = field(label, index);
      control.value = value;
      control.dispatchEvent(new Event('input', {bubbles: true}));
      control.dispatchEvent(new Event('change', {bubbles: true}));
      return element.updateComplete;
    },
    tick(label: string) {
      const control = all('label').find((node) =>
        words(node).startsWith(label),
      ) as HTMLLabelElement;
      control.click();
      return element.updateComplete;
    },
    press(name: string) {
      button(name).click();
      return element.updateComplete;
    },
    async until(heading: string) {
      await waitUntil(() => words(root.querySelector('h2')) === heading, `"${heading}" is shown`);
      await element.updateComplete;
    },
    async untilText(text: string | RegExp) {
      await waitUntil(
        () => words(root.querySelector('[part=root]')).match(text),
        `"${text}" is shown`,
      );
    },
    async addFile(name: string, content: string) {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], name));
      const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', {bubbles: true}));
      await element.updateComplete;
    },
  };
}

/** The form as a test holds it. */
export type Form = ReturnType<typeof describeForm>;

/** Fills the first step with what is right. */
export async function fillClaim(form: Form) {
  await form.fill('Currency', 'EUR');
  await form.fill('Unpaid amount', '5,000.00');
  await form.fill('Invoice number', 'INV-2025-001');
  await form.fill('Invoice date', '2025-06-01');
  await form.fill('Due date', '2025-07-01');
}

/** Agrees to everything the review asks. */
export async function agree(form: Form) {
  await form.untilText('accept the fee');
  await form.tick('The debt is unpaid');
  await form.tick('Our data-processing agreement');
}

/** Fails with the rules that the element breaks, of WCAG 2.2 A and AA. */
export async function expectAccessible(element: Element) {
  const {axe: checker} = window as unknown as {axe: typeof axe};
  const {violations} = await checker.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    resultTypes: ['violations'],
  });
  const broken = violations.map(
    ({id, nodes}) =>
      `${id}: ${nodes.map(({target, failureSummary}) => `${target.join(' ')} ${failureSummary ?? ''}`).join('; ')}`,
  );
  assert.deepEqual(broken, []);
}
