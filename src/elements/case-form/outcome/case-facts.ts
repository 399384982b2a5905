import {css, html, nothing, type TemplateResult} from 'lit';
import type {Case} from '../../../contract/case.js';
import type {Messages} from '../../../i18n/messages.js';
import {copyText} from '../../shared/copy.js';
import type {View} from '../view.js';

/** What identifies a case: its reference to copy, claim, debtor and, where there is one, the fee. */
export function caseFacts(
  view: View,
  shown: Case,
  {receipt: words}: Messages['outcome'],
): TemplateResult {
  const {format, state} = view;
  // A desk that is shown no fee before it submits is shown none afterwards either.
  const fee = state.isPriced ? shown.successFeePercentage : null;
  const claim = [format.money(shown.grossAmount, shown.currency), shown.creditorReference];
  return html`<dl class="facts" part="case">
    <div>
      <dt>${words.reference}</dt>
      <dd>
        <b class="reference number" part="reference">${shown.reference}</b>
        <button
          type="button"
          class="plain"
          aria-label=${words.copyLabel}
          @click=${copies(shown.reference, words.copied)}
        >
          ${words.copy}
        </button>
        <span class="muted small" role="status"></span>
      </dd>
    </div>
    ${fact(words.claim, claim.filter(Boolean).join(' · '))} ${fact(words.debtor, shown.debtor.name)}
    ${fee === null ? nothing : fact(words.fee, words.ofRecovered(format.percent(fee)))}
  </dl>`;
}

/** Says beside the button that the text is there; the word goes with the screen. */
function copies(text: string, copied: string) {
  return async ({currentTarget}: Event) => {
    const said = (currentTarget as HTMLElement).nextElementSibling;
    if (said && (await copyText(text))) said.textContent = copied;
  };
}

/** The look of the facts. */
export const caseFactsStyles = css`
  .facts {
    display: grid;
    border: 1px solid var(--_line);
    border-radius: 10px;
    padding: 4px 16px;
  }
  .facts > div {
    display: grid;
    grid-template-columns: 130px minmax(0, 1fr);
    gap: 2px 14px;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
    align-items: baseline;
  }
  .facts > div:first-child {
    border-block-start: 0;
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
  }
  .reference {
    font-size: 17px;
    letter-spacing: 0.02em;
  }
  @container debitura (inline-size < 560px) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

function fact(name: string, value: string) {
  return html`<div>
    <dt>${name}</dt>
    <dd class="number">${value}</dd>
  </div>`;
}
