import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../i18n/messages.js';
import {problemText} from '../case-form/parts/problem-text.js';
import type {Intake} from './intake/intake.js';
import {mappingScreen} from './intake/mapping.js';
import {resultScreen} from './outcome/result.js';
import {reviewScreen} from './outcome/review.js';
import {sendingScreen} from './outcome/sending.js';
import {listScreen} from './table/list-screen.js';
import type {View} from './view.js';

/** What stands there when the texts of a screen did not come. */
export function wordless(words: Messages['bulk'] | undefined, retry: () => void): TemplateResult {
  return html`<div role="alert">
    <p>${words?.failed}</p>
    <button type="button" @click=${retry}>${words?.again ?? 'Try again'}</button>
  </div>`;
}

/** The screen of the present phase. */
export function screen(view: View, intake: Intake, onRestart: () => void): TemplateResult {
  const {phase} = view.actions.state;
  const {mapping} = intake;
  switch (phase.name) {
    case 'loading':
      return html`<div class="bone short tall" aria-hidden="true"></div>
        <div class="bone tall" aria-hidden="true"></div>
        <p class="hidden" role="status">${view.words.loading}</p>`;
    case 'editing':
      return mapping
        ? mappingScreen(view, mapping, {
            onColumns: (columns) => void intake.setColumns(columns),
            onAnswers: (answers) => intake.setAnswers(answers),
            onTake: () => void intake.confirm(),
            onCancel: () => void intake.cancel(),
          })
        : listScreen(view);
    case 'review':
      return reviewScreen(view);
    case 'sending':
      return sendingScreen(view);
    case 'result':
      return resultScreen(view);
    case 'stopped': {
      const {problems} = view.more;
      if (!problems) return html``;
      return html`<h2 id="heading" part="heading" tabindex="-1">
          ${problems.codes[phase.problem.code].heading}
        </h2>
        ${problemText(phase.problem, problems)}
        ${
          phase.problem.code === 'forbidden'
            ? nothing
            : html`<div>
                <button type="button" @click=${onRestart}>${problems.again}</button>
              </div>`
        }`;
    }
  }
}
