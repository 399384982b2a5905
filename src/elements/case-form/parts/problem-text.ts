import {html, nothing, type TemplateResult} from 'lit';
import type {Problem} from '../../../contract/problem.js';
import type {Messages} from '../../../i18n/messages.js';
import {anyAddress} from '../../shared/addresses.js';

/** Refusals in which Debitura's own sentence says what is wrong. */
const SPOKEN = ['business-rule', 'not-eligible'];

/** What happened and what to do, in the user's words. */
export function problemText(problem: Problem, words: Messages['problems']): TemplateResult {
  const {text, link} = words.codes[problem.code];
  const address = problem.url ?? problem.signingHandoff?.combinedSigningUrl;
  const url = address === undefined ? null : anyAddress(address);
  return html`
    ${SPOKEN.includes(problem.code) && problem.detail ? html`<p><b>${problem.detail}</b></p>` : nothing}
    <p>${text}</p>
    ${
      url && link
        ? html`<p><a class="button go" href=${url} target="_top" rel="noopener">${link} ↗</a></p>`
        : nothing
    }
    ${
      problem.status >= 500 && problem.requestId
        ? html`<p class="muted small">${words.support(problem.requestId)}</p>`
        : nothing
    }
  `;
}
