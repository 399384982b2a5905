import {html, nothing, type TemplateResult} from 'lit';
import {GROUPS, isGroup, SORTS, type Sort} from '../../flow/tracking/list/filters.js';
import type {ListState} from '../../flow/tracking/list/state.js';
import type {ListQuestion} from '../../flow/tracking/list/question.js';
import {knownEntry} from '../../flow/tracking/standing.js';
import type {Format} from '../../i18n/format.js';
import type {Messages} from '../../i18n/messages.js';

/** What the tools above the list draw from. */
export type ToolbarView = {
  question: ListQuestion;
  state: ListState;
  words: Messages['caseList'];
  lifecycle: Messages['lifecycle'];
  format: Format;
  /** False on the partners' desks: Debitura finds no words there, and nothing waits for the client. */
  isClient: boolean;
  onChange: (change: Partial<ListQuestion>) => void;
};

/** Which cases, which words, in which order. */
export function toolbar(view: ToolbarView): TemplateResult {
  const {words, question, isClient, onChange} = view;
  return html`<div class="tools" role="search" aria-label=${words.heading}>
    ${filters(view)} ${isClient ? search(view) : nothing}
    <label class="hidden" for="sort">${words.sort}</label>
    <select
      id="sort"
      @change=${({target}: Event) => onChange({sort: (target as HTMLSelectElement).value as Sort})}
    >
      ${SORTS.map(
        (sort) =>
          html`<option value=${sort} ?selected=${sort === question.sort}>
            ${words.sorts[sort]}
          </option>`,
      )}
    </select>
  </div>`;
}

function search({words, question, onChange}: ToolbarView) {
  return html`<label class="hidden" for="search">${words.search}</label>
    <input
      id="search"
      type="search"
      part="search"
      autocomplete="off"
      maxlength="255"
      placeholder=${words.searchHint}
      .value=${question.query}
      @input=${({target}: Event) => onChange({query: (target as HTMLInputElement).value})}
    />`;
}

/** The kinds of cases; a filter that names states gets a choice of its own. */
function filters(view: ToolbarView) {
  const {question, words, lifecycle, isClient, onChange} = view;
  const {filter} = question;
  const groups = GROUPS.filter((group) => isClient || group !== 'needs-you' || group === filter);
  const offered = isGroup(filter) ? groups : [...groups, filter];
  return html`<fieldset class="segments" part="filter">
    <legend class="hidden">${words.filter}</legend>
    ${offered.map(
      (one) =>
        html`<label>
          <input
            type="radio"
            name="filter"
            value=${one}
            .checked=${one === filter}
            @change=${() => onChange({filter: one})}
          />
          <span
            >${isGroup(one) ? words.groups[one] : stateNames(one, lifecycle)}${count(one, view)}</span
          >
        </label>`,
    )}
  </fieldset>`;
}

/** How many there are is known of the kind that is shown. */
function count(filter: string, {format, state}: ToolbarView) {
  const {answered, total, isAsking} = state;
  const isKnown = !isAsking && answered?.filter === filter;
  return isKnown ? html` <span class="count">${format.number(total)}</span>` : nothing;
}

function stateNames(filter: string, {states}: Messages['lifecycle']): string {
  return filter
    .split(',')
    .map((name) => knownEntry(states, name.trim())?.name ?? name.trim())
    .join(', ');
}
