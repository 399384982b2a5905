import {html, nothing, type TemplateResult} from 'lit';
import type {StepName} from '../../../flow/case-form/state.js';
import type {Messages} from '../../../i18n/messages.js';
import type {LoadedScreen} from '../screens.js';
import type {View} from '../view.js';

/** The list of steps; narrow, only the current one keeps its name in sight. */
export function stepList({frame: form, state}: View, current: StepName): TemplateResult {
  const now = state.steps.indexOf(current);
  return html`<nav
    class="steps"
    part="steps"
    aria-label=${form.stepOf(now + 1, state.steps.length)}
  >
    <ol>
      ${state.steps.map((step, index) => {
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

/** The fee beside the step, or narrow in one line that opens; until something is asked, a word about when it comes. */
export function priceSide(view: View, loaded: LoadedScreen | undefined) {
  const {heading, empty, pending} = view.frame.price;
  const isKnown = loaded !== undefined && view.state.price.status !== 'unknown';
  const panel = isKnown
    ? loaded.screen.render(view, loaded.words)
    : html`<section class="panel" part="price">
        <h3>${heading}</h3>
        <p class="muted small">${empty}</p>
      </section>`;
  const shown = view.isFirstFrame ? nothing : panel;
  const line = isKnown ? loaded.screen.line?.(view, loaded.words) : pending;
  return {
    side: html`<aside class="side wide" part="side">${shown}</aside>`,
    pocket: html`<details class="pocket" part="pocket">
      <summary>${line}</summary>
      ${shown}
    </details>`,
  };
}

/** The layout while nothing is known yet, so that nothing jumps. */
export function skeleton(text: string): TemplateResult {
  return html`<div aria-hidden="true">
      <div class="steps"><div class="bone"></div></div>
      <div class="columns priced">
        <div class="main">
          <div class="bone short tall"></div>
          <div class="fields">
            ${['half', 'half', 'half', 'half', ''].map(
              (width) =>
                html`<div class="field ${width}">
                  <div class="bone short"></div>
                  <div class="bone tall"></div>
                </div>`,
            )}
          </div>
        </div>
        <div class="side wide panel">
          <div class="bone"></div>
          <div class="bone fee"></div>
          <div class="bone short"></div>
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
