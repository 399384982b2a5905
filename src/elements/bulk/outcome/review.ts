import {html, nothing, type TemplateResult} from 'lit';
import type {BulkCase} from '../../../flow/bulk/bulk-case.js';
import {reviewedCases} from '../../../flow/bulk/sending/confirm.js';
import {totalsOf} from '../../../flow/bulk/list/totals.js';
import type {Messages} from '../../../i18n/messages.js';
import {anyAddress} from '../../shared/addresses.js';
import {shownPreview} from '../../price/shown.js';
import {check} from '../../case-form/parts/check.js';
import {actionWords, requiredTypes} from '../../case-form/parts/required-actions.js';
import {piece} from '../drawing/pieces.js';
import type {View} from '../view.js';

/** The last look: what it costs, what must be signed, what is agreed to, and the consent for all cases at once. */
export function reviewScreen(view: View): TemplateResult {
  const {words, more, actions, pieces} = view;
  const texts = more.review;
  const cases = [...actions.cases.values()];
  const ready = reviewedCases(actions.cases, actions.state.reviewed);
  const left = cases.filter((one) => one.isOpen).length - ready.length;
  return html`<div>
      <h2 id="heading" part="heading" tabindex="-1">${words.review.heading}</h2>
      <p class="muted">
        ${words.review.intro(ready.length)} ${left > 0 ? words.review.left(left) : nothing}
      </p>
    </div>
    ${piece(pieces, () => costs(view, ready))} ${texts ? agreed(view, ready, texts) : nothing}`;
}

/** What is signed and agreed to, and the button below all of it: it must not stand there before the boxes. */
function agreed(view: View, ready: readonly BulkCase[], texts: Messages['review']) {
  const {pieces} = view;
  return html`${piece(pieces, () => signatures(view, ready, texts))}
  ${piece(pieces, () => duties(view, texts))} ${piece(pieces, () => consents(view, ready, texts))}
  ${piece(pieces, () => foot(view, ready))}`;
}

function foot(view: View, ready: readonly BulkCase[]) {
  const {words, actions} = view;
  return html`<div class="foot">
    <button
      type="button"
      @click=${() => {
        view.focusOn('heading');
        actions.openList();
      }}
    >
      ${words.review.back}
    </button>
    <span class="muted small" role="status"
      >${actions.state.lookUp.name === 'running' ? words.table.looking : nothing}</span
    >
    ${
      ready.length > 0
        ? html`<button type="button" class="go" part="submit" @click=${() => void submit(view)}>
            ${words.review.submit(ready.length)}
          </button>`
        : nothing
    }
  </div>`;
}

async function submit(view: View): Promise<void> {
  const [first] = await view.actions.confirm();
  if (first ?? view.actions.state.phase.name !== 'review') view.focusOn(first ?? 'heading');
}

/** What all of it costs by currency, and the fee of each kind of case. */
function costs({words: {review: words}, format}: View, ready: readonly BulkCase[]) {
  const fees = new Map<string, {text: string; partner: string; count: number}>();
  for (const {state} of ready) {
    const preview = shownPreview(state.price);
    const fee = preview?.pricing?.totalSuccessFeePercentage ?? 0;
    const partner = preview?.partner;
    const name = partner ? `${partner.name}, ${partner.country}` : '';
    const key = `${fee} ${name}`;
    const text = words.fee(format.percent(fee));
    fees.set(key, {text, partner: name, count: (fees.get(key)?.count ?? 0) + 1});
  }
  return html`<section class="framed" part="price">
    <h3>${words.costs}</h3>
    <table class="small">
      <thead>
        <tr class="muted">
          <th scope="col">${words.currency}</th>
          <th scope="col" class="end">${words.cases}</th>
          <th scope="col" class="end">${words.claim}</th>
          <th scope="col" class="end">${words.full}</th>
        </tr>
      </thead>
      <tbody>
        ${totalsOf(ready).map(
          ({currency, cases, claim, fee}) =>
            html`<tr>
              <th scope="row">${currency}</th>
              <td class="end">${cases}</td>
              <td class="end">${format.money(claim, currency)}</td>
              <td class="end"><b>${format.money(fee, currency)}</b></td>
            </tr>`,
        )}
      </tbody>
    </table>
    <h3>${words.fees}</h3>
    <table class="small">
      <tbody>
        ${[...fees.values()].map(
          ({text, partner, count}) =>
            html`<tr>
              <td>
                <b>${text}</b
                >${partner ? html`<span class="block muted">${partner}</span>` : nothing}
              </td>
              <td class="end">${count}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="muted small">${words.before}</p>
  </section>`;
}

/** Everything that any of the cases wants signed, each once. */
function signatures(
  {actions: {state}}: View,
  ready: readonly BulkCase[],
  texts: Messages['review'],
) {
  const actions = new Map<string, string>();
  for (const {state: own} of ready) {
    const preview = shownPreview(own.price);
    const types = preview ? requiredTypes(preview, state.session?.client) : [];
    for (const type of types) {
      const [name, often] = actionWords(type, preview?.partner, texts);
      actions.set(name, often);
    }
  }
  if (actions.size === 0) return nothing;
  return html`<section class="framed" part="signatures">
    <h3>${texts.sign.heading}</h3>
    <p>${texts.sign.intro(actions.size)}</p>
    <table class="small">
      <tbody>
        ${[...actions].map(
          ([name, often]) =>
            html`<tr>
              <td>${name}</td>
              <td class="end muted">${often}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function duties({actions}: View, {duties: texts}: Messages['review']) {
  const terms = actions.state.termsUrl && anyAddress(actions.state.termsUrl);
  return html`<section class="framed" part="duties">
    <h3>${texts.heading}</h3>
    <ul class="duties">
      ${texts.list.map((duty) => html`<li><span>${duty}</span></li>`)}
    </ul>
    ${terms ? html`<p><a href=${terms} target="_blank" rel="noopener">${texts.terms}</a></p>` : nothing}
  </section>`;
}

function consents({actions, words}: View, ready: readonly BulkCase[], texts: Messages['review']) {
  const {session, hasConsent, hasDataProcessing, needsDataProcessing, missing} = actions.state;
  const client = session?.client?.name ?? texts.ourCompany;
  const box = {
    errorOf: (path: 'consent' | 'dataProcessing') =>
      missing.includes(path) ? texts.errors[path].required : undefined,
  };
  return html`<div class="stack">
    ${check(box, 'consent', words.review.consent(client, ready.length), hasConsent, (value) => actions.setConsent(value))}
    ${
      needsDataProcessing
        ? check(box, 'dataProcessing', texts.dataProcessing, hasDataProcessing, (value) =>
            actions.setDataProcessing(value),
          )
        : nothing
    }
  </div>`;
}
