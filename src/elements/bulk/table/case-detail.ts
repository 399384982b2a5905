import {html, nothing, type TemplateResult} from 'lit';
import type {BulkCase} from '../../../flow/bulk/bulk-case.js';
import type {BulkDebtor} from '../../../flow/bulk/state.js';
import type {Messages} from '../../../i18n/messages.js';
import {segments} from '../../fields/select.js';
import {groupsOf} from '../drawing/groups.js';
import {piece} from '../drawing/pieces.js';
import type {View} from '../view.js';
import {debtorFields} from './debtor-fields.js';
import {fieldId, sentenceOf} from './errors.js';
import {invoiceItem} from './invoice-item.js';

/** Invoices that are drawn together. */
const GROUP = 2;

/** What one case is made of, and what became of it; while it is not confirmed every part can be repaired here. */
export function caseDetail(view: View, one: BulkCase): TemplateResult {
  const {words, actions, pieces} = view;
  const {plan} = one;
  const {phase} = actions.state;
  const canEdit = one.isOpen && phase.name === 'editing';
  const {debtor} = plan;
  const siblings = actions.rows.filter(
    ({debtorId, isLeftOut}) => debtorId === debtor.id && !isLeftOut,
  );
  return html`<div class="stack" part="detail">
    ${outcome(one, view)} ${canEdit ? errorList(view, one) : nothing}
    ${
      canEdit && siblings.length > 1 && !actions.isSent(debtor.id)
        ? piece(pieces, () => together(view, debtor))
        : nothing
    }
    ${piece(pieces, () => debtorPart(view, one, canEdit && !actions.isSent(debtor.id)))}
    <section class="stack tight">
      <h3>${words.row.numbers}</h3>
      <ul class="invoices">
        ${groupsOf(plan.rows, GROUP).map((group, at) =>
          piece(pieces, () =>
            group.map((row, index) => invoiceItem(view, one, row, at * GROUP + index, canEdit)),
          ),
        )}
      </ul>
    </section>
  </div>`;
}

/** One case of all invoices of a debtor, or one each. */
function together({words, actions, focusOn}: View, {id, isApart}: BulkDebtor) {
  return segments({
    path: `${id}-apart`,
    label: words.row.together,
    value: isApart ? 'apart' : 'together',
    choices: [
      ['together', words.row.oneCase],
      ['apart', words.row.oneEach],
    ],
    onInput: (value) => {
      focusOn(`${id}-apart`);
      actions.setApart(id, value === 'apart');
    },
  });
}

function debtorPart(view: View, one: BulkCase, canEdit: boolean) {
  const {plan, saidErrors: errors} = one;
  const {words, format, parts, openPart} = view;
  const {values} = plan.debtor;
  const isWrong = Object.keys(errors).some((path) => path.startsWith('debtor.'));
  if (canEdit && (isWrong || parts.has('debtor'))) return debtorFields(view, plan.debtor, one);
  const town = [values.zipCode, values.city].filter(Boolean).join(' ');
  const country = values.countryAlpha2 ? format.country(values.countryAlpha2) : '';
  const lines = [values.name, values.address, town, country, values.email, values.phone];
  return html`<section class="stack tight">
    <h3>${words.row.debtor}</h3>
    <p>
      ${lines.filter(Boolean).join(' · ')}
      ${
        canEdit
          ? html`<button
              type="button"
              class="plain"
              aria-label=${words.row.changeDebtor}
              @click=${() => {
                view.focusOn(`${plan.debtor.id}.name`);
                openPart('debtor');
              }}
            >
              ${words.row.change}
            </button>`
          : nothing
      }
    </p>
  </section>`;
}

/** Each sentence leads to its field. */
function errorList(view: View, one: BulkCase) {
  const {errors: texts} = view.more;
  const paths = Object.keys(one.saidErrors);
  if (!texts || paths.length < 2) return nothing;
  return html`<div class="note warn" part="summary" role="group" aria-labelledby="missing-heading">
    <h3 id="missing-heading">${texts.summaryHeading(paths.length)}</h3>
    <ul>
      ${paths.map((path) => {
        const id = fieldId(one, path);
        return html`<li>
          <a
            href="#${id}"
            @click=${(event: Event) => {
              event.preventDefault();
              view.focusOn(id);
            }}
            >${sentenceOf(view, one, path)}</a
          >
        </li>`;
      })}
    </ul>
  </div>`;
}

/** Why it was not sent, what it became, or why it has no fee. */
function outcome(one: BulkCase, view: View) {
  const {progress, state} = one;
  const {row: words} = view.words;
  const note = (text: unknown, tone = 'warn') =>
    html`<div class="note ${tone}" part="outcome">${text}</div>`;
  switch (progress.name) {
    case 'made':
      return html`${note(html`<p>${words.reference(progress.case.reference)}</p>`, 'good')}
      ${unsent(one, view)}`;
    case 'duplicate':
      return note(
        html`<p>
          ${words.existing(progress.reference)}
          ${progress.case ? words.reference(progress.case.reference) : nothing}
        </p>`,
        '',
      );
    case 'unsigned':
      return note(html`<p>${words.unsigned}</p>`);
    case 'failed':
      return note(failure(progress, view.words, view.more.problems));
    case 'open':
      break;
    default:
      return nothing;
  }
  const {price} = state;
  if (price.status === 'failed')
    return note(
      html`<p>${words.priceFailed}</p>
        <button type="button" class="plain" @click=${() => view.actions.askPrice(one.key)}>
          ${words.askAgain}
        </button>`,
    );
  if (price.status === 'known' && !price.preview.isEligible)
    return note(html`<p><b>${words.ineligible}</b> ${price.preview.ineligibilityReason}</p>`);
  return nothing;
}

/** Documents that did not travel; they can be added to the case itself. */
function unsent({unsent: names}: BulkCase, {format, more}: View) {
  const texts = more.case?.files;
  if (names.length === 0 || !texts) return nothing;
  return html`<p class="note warn" part="unsent">
    <b>${format.list([...names])}</b> · ${texts.failed}
  </p>`;
}

/** The reason in plain words; Debitura's own sentence where it says more. */
export function failure(
  {problem, isHeld}: {problem: BulkProblem; isHeld: boolean},
  {row: words}: Messages['bulk'],
  problems: Messages['problems'] | undefined,
): TemplateResult {
  if (problem === null) return html`<p>${isHeld ? words.held : words.unanswered}</p>`;
  const known = problems?.codes[problem.code];
  const isSpoken = problem.code === 'business-rule' || problem.code === 'not-eligible';
  return html`<p><b>${isSpoken && problem.detail ? problem.detail : known?.heading}</b></p>
    <p>${known?.text}</p>`;
}

type BulkProblem = Extract<BulkCase['progress'], {name: 'failed'}>['problem'];
