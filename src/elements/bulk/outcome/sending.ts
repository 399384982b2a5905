import {html, nothing, type TemplateResult} from 'lit';
import type {BulkCase} from '../../../flow/bulk/bulk-case.js';
import type {Problem} from '../../../contract/problem.js';
import {problemText} from '../../case-form/parts/problem-text.js';
import {piece} from '../drawing/pieces.js';
import {caseTable} from '../table/case-table.js';
import type {View} from '../view.js';

/** The confirmed cases on their way: how far, and what is in the way. */
export function sendingScreen(view: View): TemplateResult {
  const {words, actions} = view;
  const {phase, isKept} = actions.state;
  if (phase.name !== 'sending') return html``;
  const cases = confirmed(actions.cases.values());
  const done = cases.filter(isDone).length;
  const checking = cases.filter(({progress}) => progress.name === 'checking').length;
  const {sending: texts} = words;
  return html`<div>
      <h2 id="heading" part="heading" tabindex="-1">
        ${phase.isPaused ? texts.paused : texts.heading}
      </h2>
      <p class="muted">${isKept ? texts.text : texts.unkept}</p>
    </div>
    <div class="progress">
      <label for="progress" class="number">${texts.progress(done, cases.length)}</label>
      <progress id="progress" max=${cases.length} .value=${done}></progress>
    </div>
    <p class="hidden" role="status">${announced(view, done, cases.length)}</p>
    ${phase.why ? inTheWay(view, phase.why) : nothing}
    ${
      checking > 0
        ? html`<p class="muted">
            ${texts.checking(checking)}
            <button type="button" class="plain" @click=${() => actions.checkAgain()}>
              ${texts.askNow}
            </button>
          </p>`
        : nothing
    }
    <div class="actions">
      ${
        phase.isPaused
          ? html`<button type="button" class="go" @click=${() => void actions.resume()}>
              ${texts.resume}
            </button>`
          : html`<button type="button" @click=${() => actions.pause()}>${texts.pause}</button>`
      }
    </div>
    ${piece(view.pieces, () => caseTable(view, cases))}`;
}

function inTheWay({more}: View, problem: Problem) {
  const texts = more.problems;
  if (!texts) return nothing;
  return html`<div class="note warn" role="alert" part="notice">
    <h3>${texts.codes[problem.code].heading}</h3>
    ${problemText(problem, texts)}
  </div>`;
}

/** Every tenth of the way: a reader must not hear each of 500 cases. */
function announced({words}: View, done: number, all: number): string {
  const step = Math.max(1, Math.ceil(all / 10));
  return words.announce.progress(done - (done % step), all);
}

/** The cases that were confirmed, finished ones too. */
export function confirmed(cases: Iterable<BulkCase>): BulkCase[] {
  return [...cases].filter(({progress}) => progress.name !== 'open');
}

function isDone({progress}: BulkCase): boolean {
  return !['waiting', 'sending', 'checking'].includes(progress.name);
}
