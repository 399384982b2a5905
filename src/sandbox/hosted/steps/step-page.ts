import {html} from 'hono/html';
import {mustResign} from '../../world/contracts.js';
import {countryName} from '../../world/countries.js';
import type {Client} from '../../world/types.js';
import type {World} from '../../world/world.js';
import {fieldList, type Typed} from '../fields.js';
import {layout, type Markup} from '../layout.js';
import type {OpenStep, PageStep, Visit} from '../visit.js';
import {formOf} from './forms.js';

const shortNames: Record<PageStep, string> = {
  Company: 'Company',
  People: 'People',
  Sdca: 'Collection agreement',
  PoA: 'Power of attorney',
  Jpa: 'Pricing appendix',
  Kyc: 'Director verification',
};

const buttons: Record<PageStep, string> = {
  Company: 'Continue',
  People: 'Continue',
  Sdca: 'Sign',
  PoA: 'Sign',
  Jpa: 'Sign',
  Kyc: 'Send',
};

/**
 * The page of the first open step.
 *
 * @param visit - Who came and what is open.
 * @param current - The step to show.
 * @param typed - What stands in its form and what is wrong with it.
 */
export function stepPage(world: World, visit: Visit, current: OpenStep, typed: Typed): Markup {
  const hasErrors = Object.keys(typed.errors).length > 0;
  const title = titleOf(current, visit.client);
  return layout(
    hasErrors ? `Please check: ${title}` : title,
    html`
      <p class="lead">For ${visit.client.company.name}</p>
      ${stepList(visit, current)}
      <form method="post">
        <input type="hidden" name="step" value="${current.step}" />
        <input type="hidden" name="partner" value="${current.partner?.id ?? ''}" />
        <div class="terms">${wordsOf(current, visit.client)}${codeOf(world, visit, current)}</div>
        ${fieldList(formOf(world, visit, current).fields, typed)}
        <div class="actions">
          <button>${buttons[current.step]}</button>
          <a class="button quiet" href="${visit.returnUrl ?? '/app/left'}">${leaveText(visit)}</a>
        </div>
      </form>
    `,
  );
}

/** Where the code comes from: nobody gets mail from here. */
function codeOf(world: World, {client, asksForCode}: Visit, {step}: OpenStep): Markup | string {
  if (step !== 'Sdca' || !asksForCode) return '';
  return html`<p>
    Debitura mails a six-digit code to ${client.users[0]?.email ?? 'the person who signs'} and asks
    for a drawn signature. Here the code is enough, and it is
    <strong class="code">${world.signingCode(client)}</strong>.
  </p>`;
}

function stepList(visit: Visit, current: OpenStep): Markup {
  return html`<ol class="steps" aria-label="Still open">
    ${visit.open.map((each) =>
      each === current
        ? html`<li aria-current="step">${shortNames[each.step]}</li>`
        : html`<li>${shortNames[each.step]}</li>`,
    )}
  </ol>`;
}

function leaveText({returnUrl}: Visit): string {
  return returnUrl === null ? 'Leave' : `Leave, back to ${new URL(returnUrl).host}`;
}

function titleOf({step, partner}: OpenStep, client: Client): string {
  if (step === 'Company') return 'Confirm your company';
  if (step === 'People') return 'Confirm who works for you';
  const partnerName = partner?.name ?? 'the collection partner';
  if (step === 'Sdca') {
    const isRenewal = mustResign(client.sdca);
    return isRenewal
      ? 'Sign the renewed collection agreement'
      : 'Sign the Standard Debt Collection Agreement';
  }
  if (step === 'PoA') return `Sign the power of attorney for ${partnerName}`;
  if (step === 'Jpa') return `Sign the pricing appendix of ${partnerName}`;
  return 'Verify a director';
}

function wordsOf({step, partner}: OpenStep, client: Client): Markup {
  const company = client.company.name;
  const name = partner?.name ?? 'the collection partner';
  switch (step) {
    case 'Company':
      return html`<p>
        This is what the platform told about ${company}, in ${countryName(client.company.country)}.
        Correct what is wrong.
      </p>`;
    case 'People':
      return html`<p>
        These people may see and handle the cases of ${company}. No password is made for them.
      </p>`;
    case 'Sdca':
      return html`<p>
          Here ${company} would agree with Debitura on how cases are sent, priced and worked: no
          cure, no pay; six months of exclusivity per case; payments that reach you directly are
          reported.
        </p>
        <p>In this sandbox, pressing “Sign” only records that it was pressed.</p>`;
    case 'PoA':
      return html`<p>
        Here ${company} would authorise ${name} to collect in its name. It covers this case and
        later ones with ${name}.
      </p>`;
    case 'Jpa':
      return html`<p>
        Here ${company} would accept the prices that ${name} has agreed for its country, in place of
        the standard ones.
      </p>`;
    case 'Kyc':
      return html`<p>
        A partner asks who directs ${company}. Type invented data: the sandbox keeps it in memory
        until it stops.
      </p>`;
  }
}
