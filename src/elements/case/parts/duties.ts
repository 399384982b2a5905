import {html, nothing, type TemplateResult} from 'lit';
import type {Task} from '../../../contract/tracking.js';
import type {Duty} from '../../../flow/tracking/duties.js';
import {anyAddress} from '../../shared/addresses.js';
import {outLink} from '../../shared/out-link.js';
import type {CaseView} from '../view.js';
import {partState} from './part-state.js';

/** The parts that duties come from; one that failed must not look like nothing to do. */
const SOURCES = ['tasks', 'validation', 'contracts'] as const;

/** What the user has to do; nothing at all when it is nothing. */
export function dutyList(view: CaseView, duties: readonly Duty[]): TemplateResult | typeof nothing {
  const {parts} = view.state;
  const failed = SOURCES.filter((name) => parts[name].problem !== null);
  if (duties.length + failed.length === 0) return nothing;
  return html`<section class="stack tight" part="duties" aria-label=${view.words.duties.heading}>
    ${duties.map((duty) => html`<div class="note warn duty">${content(view, duty)}</div>`)}
    ${failed.map((name) => partState(view, name))}
  </section>`;
}

function content(view: CaseView, duty: Duty) {
  const {words, actions} = view;
  const {duties} = words;
  switch (duty.kind) {
    case 'sign': {
      const url = duty.url === null ? null : anyAddress(duty.url);
      const {heading, text, noLink, again} = duties.sign;
      return html`<div>
          <h3>${heading}</h3>
          <p class="small">${url ? text(new URL(url).host) : noLink}</p>
        </div>
        ${
          url
            ? signButton(view, url)
            : html`<button type="button" @click=${() => actions.changed()}>${again}</button>`
        }`;
    }
    case 'missing':
      return html`<div>
          <h3>${duties.missing}</h3>
          <p class="small">${duty.text}</p>
        </div>
        <div class="actions">
          <button
            type="button"
            aria-label=${duties.named(duties.addFile, duty.text)}
            @click=${() => view.showFiles()}
          >
            ${duties.addFile}
          </button>
          ${answerButton(view, duty.text)}
        </div>`;
    case 'task':
      return html`${taskText(view, duty.task)} ${taskAction(view, duty.task)}`;
  }
}

/** A frame may only be left by a visible link; a page leaves by its button. */
function signButton({words, isFramed, sign, mayLeave}: CaseView, url: string) {
  const go = html`${words.duties.sign.action} <span aria-hidden="true">↗</span>`;
  return isFramed
    ? html`<a
        class="button go"
        href=${url}
        target="_top"
        rel="noopener"
        @click=${(event: Event) => {
          if (!mayLeave(url)) event.preventDefault();
        }}
        >${go}</a
      >`
    : html`<button type="button" class="go" @click=${() => sign(url)}>${go}</button>`;
}

function taskText({words, format}: CaseView, {title, typeLabel, description, deadline}: Task) {
  return html`<div>
    <h3>${title || typeLabel}</h3>
    ${description ? html`<p class="small">${description}</p>` : nothing}
    ${
      deadline === null
        ? nothing
        : html`<p class="small muted">${words.duties.deadline(format.date(deadline))}</p>`
    }
  </div>`;
}

function taskAction(view: CaseView, {title, solutionUrl, isAnsweredByChat}: Task) {
  const {open, named} = view.words.duties;
  if (isAnsweredByChat) return answerButton(view, title);
  return outLink(solutionUrl, open, named(open, title));
}

function answerButton({words, answer}: CaseView, what: string) {
  const {duties} = words;
  return html`<button
    type="button"
    aria-label=${duties.named(duties.answer, what)}
    @click=${() => answer()}
  >
    ${duties.answer}
  </button>`;
}
