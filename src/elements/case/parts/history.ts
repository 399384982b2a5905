import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineItem} from '../../../contract/tracking.js';
import {isOver, knownEntry} from '../../../flow/tracking/standing.js';
import type {CaseView} from '../view.js';
import {partState} from './part-state.js';

/** Entries that are shown before the rest is asked for. */
const SHOWN = 8;

/** What happened, newest first, below what comes next. */
export function historySection(
  view: CaseView,
  showsAll: boolean,
  onShowAll: () => void,
): TemplateResult {
  const {words, state} = view;
  const items = state.parts.timeline.value?.items;
  const sorted = [...(items ?? [])].sort((one, other) => (one.date < other.date ? 1 : -1));
  const next = isOver(view.case)
    ? ''
    : knownEntry(view.lifecycle.states, view.case.lifecycle)?.next;
  const shown = showsAll ? sorted : sorted.slice(0, SHOWN);
  return html`<section class="stack" part="history">
    <h3>${words.history.heading}</h3>
    ${
      items && sorted.length === 0 && !next
        ? html`<p class="muted small">${words.history.none}</p>`
        : nothing
    }
    <ol class="timeline">
      ${
        next
          ? html`<li class="next" part="next">
              <span class="muted small">${words.history.next}</span><i></i><span>${next}</span>
            </li>`
          : nothing
      }
      ${shown.map((item) => entry(view, item))}
    </ol>
    ${partState(view, 'timeline')}
    ${
      shown.length < sorted.length
        ? html`<div>
            <button type="button" class="plain small" @click=${onShowAll}>
              ${words.history.all(sorted.length)}
            </button>
          </div>`
        : nothing
    }
  </section>`;
}

function entry({words, moments}: CaseView, {date, type, title, description, actor}: TimelineItem) {
  const name = title || type;
  // "Accepted by Rhein Inkasso" says already who it was.
  const by = actor?.name && !name.includes(actor.name) ? words.history.by(actor.name) : null;
  return html`<li>
    <time class="muted small number" datetime=${date}>${moments.day(date)}</time><i></i>
    <span>
      ${name} ${by === null ? nothing : html`<span class="muted">${by}</span>`}
      ${description ? html`<span class="block muted small">${description}</span>` : nothing}
    </span>
  </li>`;
}
