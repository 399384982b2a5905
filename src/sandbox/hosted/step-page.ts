import {html} from 'hono/html';
import {mustResign, type Step} from '../world/contracts.js';
import type {Client} from '../world/types.js';
import {kycFields, type KycAnswers, type KycErrors} from './kyc.js';
import {layout, type Markup} from './layout.js';
import type {OpenStep, Visit} from './visit.js';

const shortNames: Record<Step, string> = {
  Sdca: 'Collection agreement',
  PoA: 'Power of attorney',
  Jpa: 'Pricing appendix',
  Kyc: 'Director verification',
};

/**
 * The page of the first open step.
 *
 * @param visit - Who came and what is open.
 * @param current - The step to show.
 * @param kyc - What was typed into the KYC form and what is wrong with it.
 */
export function stepPage(
  visit: Visit,
  current: OpenStep,
  kyc: {answers: KycAnswers; errors: KycErrors},
): Markup {
  const hasErrors = Object.keys(kyc.errors).length > 0;
  const title = titleOf(current, visit.client);
  return layout(
    hasErrors ? `Please check: ${title}` : title,
    html`
      <p class="lead">For ${visit.client.company.name}</p>
      ${stepList(visit, current)}
      <form method="post">
        <input type="hidden" name="step" value="${current.step}" />
        <input type="hidden" name="partner" value="${current.partner?.id ?? ''}" />
        <div class="terms">${wordsOf(current, visit.client)}</div>
        ${current.step === 'Kyc' ? kycFields(kyc.answers, kyc.errors) : ''}
        <div class="actions">
          <button>${current.step === 'Kyc' ? 'Send' : 'Sign'}</button>
          <a class="button quiet" href="${visit.returnUrl ?? '/app/left'}">${leaveText(visit)}</a>
        </div>
      </form>
    `,
  );
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
