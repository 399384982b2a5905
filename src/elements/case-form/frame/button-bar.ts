import {html, nothing, type TemplateResult} from 'lit';
import type {LoadedScreen} from '../screens.js';
import type {View} from '../view.js';

/** Back on the left, on the right the button that says what it does. */
export function buttonBar(view: View, {screen, words}: LoadedScreen): TemplateResult {
  const {state, frame, actions} = view;
  const {buttons, draftKept, draftLost} = frame;
  const {phase} = state;
  const isBusy = phase.name !== 'editing';
  const isChange = phase.name === 'editing' && phase.isChange;
  const isFirst = phase.name === 'editing' && phase.step === state.steps[0];
  const usual = isChange ? buttons.save : buttons.continue;
  const label = screen.submitLabel ? screen.submitLabel(view, words) : usual;
  const back = html`<button
    type="button"
    class="lead"
    part="back"
    aria-disabled=${isBusy ? 'true' : nothing}
    @click=${() => !isBusy && actions.back()}
  >
    ${buttons.back}
  </button>`;
  const {isDraftKept} = state;
  const kept = html`<span class="lead muted small ${isDraftKept ? 'note-only' : ''}"
    >${isDraftKept ? draftKept : state.isDraftLost ? draftLost : nothing}</span
  >`;
  return html`<div class="bar" part="bar">
    ${isFirst || isChange ? kept : back}
    ${
      label === null
        ? nothing
        : html`<button
            type="submit"
            class="go"
            part="submit"
            aria-disabled=${isBusy ? 'true' : nothing}
          >
            ${label}
          </button>`
    }
  </div>`;
}
