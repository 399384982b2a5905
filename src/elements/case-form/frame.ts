import {html, nothing, type TemplateResult} from 'lit';
import {STEPS, type FieldPath, type StepName} from '../../flow/case-form/state.js';
import type {Messages} from '../../i18n/messages.js';
import {priceLine, pricePanel} from '../price/panel.js';
import {priceOptions} from './price-side.js';
import type {View} from './view.js';

/** The list of steps; narrow, only the current one keeps its name in sight. */
export function stepList({texts: {form}, state}: View, current: StepName): TemplateResult {
  const now = STEPS.indexOf(current);
  return html`<nav class="steps" part="steps" aria-label=${form.stepOf(now + 1, STEPS.length)}>
    <ol>
      ${STEPS.map((step, index) => {
        const isDone = index < now;
        return html`<li
          class=${isDone ? 'done' : index === now ? 'now' : ''}
          aria-current=${index === now ? 'step' : nothing}
        >
          <i aria-hidden="true">${isDone ? '✓' : index + 1}</i>
          <span
            >${form.steps[step]}${
              isDone ? html`<span class="hidden">, ${form.done}</span>` : nothing
            }</span
          >
        </li>`;
      })}
    </ol>
    ${state.isTest ? testBadge(form.testBadge) : nothing}
  </nav>`;
}

/** Marks a test case on every screen. */
export function testBadge(text: string): TemplateResult {
  return html`<span class="pill" part="test-badge">${text}</span>`;
}

/** The fee beside the step, or narrow in one line that opens. */
export function priceSide(view: View): {side: TemplateResult; pocket: TemplateResult} {
  const isReview = view.state.phase.name !== 'editing' || view.state.phase.step === 'review';
  const options = priceOptions(view, isReview ? 'examples' : 'one');
  return {
    side: html`<aside class="side wide" part="side">${pricePanel(options)}</aside>`,
    pocket: html`<details class="pocket" part="pocket">
      <summary>${priceLine(options)}</summary>
      ${pricePanel(options)}
    </details>`,
  };
}

/** What is wrong on this step, each line a link to its field; it gets the focus. */
export function errorSummary(
  view: View,
  paths: FieldPath[],
  onFollow: (path: FieldPath) => void,
): TemplateResult {
  return html`<div
    class="note bad"
    id="summary"
    part="summary"
    role="group"
    tabindex="-1"
    aria-labelledby="summary-heading"
  >
    <h3 id="summary-heading">${view.texts.form.summaryHeading(paths.length)}</h3>
    <ul>
      ${paths.map(
        (path) =>
          html`<li>
            <a
              href="#${path}"
              @click=${(event: Event) => {
                event.preventDefault();
                onFollow(path);
              }}
              >${view.errorOf(path)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** The layout while nothing is known yet, so that nothing jumps. */
export function skeleton(text: string): TemplateResult {
  return html`<div class="main" aria-hidden="true">
      <div class="bone short tall"></div>
      <div class="fields">
        ${[1, 2, 3, 4].map(
          () =>
            html`<div class="field half">
              <div class="bone short"></div>
              <div class="bone tall"></div>
            </div>`,
        )}
        <div class="field">
          <div class="bone short"></div>
          <div class="bone tall"></div>
        </div>
      </div>
    </div>
    <p class="hidden">${text}</p>`;
}

/** A chunk or a text did not load; `words` are null when not even they did. */
export function failure(words: Messages['form'] | null, onRetry: () => void): TemplateResult {
  return html`<div class="main" role="alert">
    <p>${words?.failed ?? 'This part did not load.'}</p>
    <div><button type="button" @click=${onRetry}>${words?.again ?? 'Try again'}</button></div>
  </div>`;
}
