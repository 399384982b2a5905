import {html, nothing} from 'lit';
import {valueAt} from '../../../flow/claim/fields.js';
import type {FieldPath} from '../../../flow/case-form/state.js';
import type {ReadIncoming} from '../../../flow/incoming/incoming.js';
import {pathOf} from '../../../flow/incoming/proposal.js';
import type {Messages} from '../../../i18n/messages.js';
import type {View} from '../view.js';

type Words = Messages['invoice'];

/** True while the user owes an answer. */
export function isAsking(view: View, current: ReadIncoming): boolean {
  return current.differences.length > 0 || openConflicts(view, current).length > 0;
}

/** What the document says in two ways, asked field by field. */
export function conflictQuestions(view: View, current: ReadIncoming, words: Words) {
  if (current.isHeld) return nothing;
  return openConflicts(view, current).map(({path, values}) => {
    const field = fieldName(path, words);
    return html`<p>${words.conflicts.heading(field)}</p>
      <div class="actions">
        ${values.map((value) => {
          const text = shown(view, path, value, current);
          return html`<button
            type="button"
            aria-label=${words.conflicts.use(field, text)}
            @click=${() => void view.actions.receive({path, value})}
          >
            ${text}
          </button>`;
        })}
      </div>`;
  });
}

/** One question for everything that would be overwritten. */
export function differenceQuestion(view: View, current: ReadIncoming, words: Words) {
  const {differences, canAdd, index} = current;
  if (differences.length === 0) return nothing;
  const {differences: texts} = words;
  const other = differences.find(({path}) => path === `invoices.${index}.number`);
  const button = (label: string, answer: 'use' | 'keep' | 'add') =>
    html`<button type="button" @click=${() => void view.actions.receive(answer)}>${label}</button>`;
  return html`<p><b>${other ? texts.other(other.said) : texts.heading(differences.length)}</b></p>
    <dl class="small">
      <div>
        <dt></dt>
        <dd class="muted">${texts.here}</dd>
        <dd class="muted">${texts.there}</dd>
      </div>
      ${differences.map(
        ({path, have, said}) =>
          html`<div>
            <dt>${fieldName(path, words)}</dt>
            <dd>${have === '' ? texts.empty : shown(view, path, have)}</dd>
            <dd>${shown(view, path, said)}</dd>
          </div>`,
      )}
    </dl>
    <div class="actions">
      ${canAdd ? button(texts.add, 'add') : nothing} ${button(texts.use, 'use')}
      ${button(texts.keep, 'keep')}
    </div>`;
}

/** A field that was filled since needs no answer any more. */
function openConflicts({state}: View, {read, index, isHeld}: ReadIncoming) {
  if (isHeld) return [];
  return read.conflicts
    .map((conflict) => ({path: pathOf(conflict, index), values: conflict.values}))
    .filter(({path}) => valueAt(state.values, path) === '');
}

function fieldName(path: FieldPath, {fields}: Words): string {
  const name = path.split('.').at(-1) ?? '';
  return (fields as Partial<Record<string, string>>)[name] ?? name;
}

/** `current` is given for values as the document writes them: amounts with a point. */
function shown({format}: View, path: FieldPath, value: string, current?: ReadIncoming): string {
  if (/\.(?:date|dueDate)$/.test(path)) return format.date(value);
  if (path.endsWith('.countryAlpha2')) return format.country(value);
  if (current && path.endsWith('.amount'))
    return format.money(Number(value), current.read.invoice.currency ?? '');
  return value;
}
