import {html, nothing, type TemplateResult} from 'lit';
import {segments} from '../../fields/select.js';
import {valueOf} from '../../fields/field.js';
import {choicesOf, longSelect, type Choices} from '../long-select.js';
import {countriesOf} from '../table/debtor-fields.js';
import {currencyChoices} from '../table/invoice-item.js';
import type {View} from '../view.js';
import {groupsOf} from '../drawing/groups.js';
import {piece} from '../drawing/pieces.js';
import type {Mapping} from './read-files.js';

/** Columns that are drawn together. */
const GROUP = 2;

type Columns = Mapping['columns'];
type Field = keyof Columns;

/** What the mapping may ask for. */
export type MappingActions = {
  onColumns(columns: Columns): void;
  onAnswers(answers: Mapping['answers']): void;
  onTake(): void;
  onCancel(): void;
};

/** Each column of the file with its first rows and what it holds; what the file does not say is asked once. */
export function mappingScreen(
  view: View,
  mapping: Mapping,
  actions: MappingActions,
): TemplateResult {
  const {mapping: words} = view.words;
  const {table, file} = mapping;
  return html`<section class="stack" part="mapping">
    <div>
      <h2 id="heading" part="heading" tabindex="-1">${words.heading(file)}</h2>
      <p class="muted">${words.intro(table.rows.length)}</p>
    </div>
    <table class="mapping">
      <thead>
        <tr class="small muted">
          <th scope="col">${words.column}</th>
          <th scope="col" class="roomy">${words.example}</th>
          <th scope="col">${words.holds}</th>
        </tr>
      </thead>
      <tbody>
        ${groupsOf(table.headings, GROUP).map((group, at) =>
          piece(view.pieces, () =>
            group.map((heading, index) =>
              columnRow(view, mapping, heading, at * GROUP + index, actions),
            ),
          ),
        )}
      </tbody>
    </table>
    <div class="fields">${piece(view.pieces, () => questions(view, mapping, actions))}</div>
    ${piece(view.pieces, () => foot(view, mapping, actions))}
  </section>`;
}

function foot({words}: View, {table, columns}: Mapping, actions: MappingActions) {
  const {mapping: texts} = words;
  const canTake = columns.amount !== undefined;
  return html` ${canTake ? nothing : html`<p class="note warn" id="unmapped">${texts.noneMapped}</p>`}
    <div class="actions">
      <button
        type="button"
        class="go"
        aria-disabled=${canTake ? nothing : 'true'}
        aria-describedby=${canTake ? nothing : 'unmapped'}
        @click=${() => canTake && actions.onTake()}
      >
        ${texts.take(table.rows.length)}
      </button>
      <button type="button" @click=${actions.onCancel}>${texts.cancel}</button>
    </div>`;
}

function columnRow(
  {words: {mapping: words}}: View,
  {table, columns}: Mapping,
  heading: string,
  index: number,
  {onColumns}: MappingActions,
) {
  const example = table.rows
    .slice(0, 3)
    .map(({cells}) => cells[index] ?? '')
    .filter(Boolean);
  const field = (Object.keys(columns) as Field[]).find((name) => columns[name] === index);
  const name = heading || String(index + 1);
  return html`<tr>
    <th scope="row">${name}<span class="narrow block muted small">${example[0]}</span></th>
    <td class="roomy muted small">${example.join(' · ')}</td>
    <td>
      <select
        id="column-${index}"
        aria-label="${name}: ${words.holds}"
        ${choicesOf({
          value: field ?? '',
          chosen: field ? words.fields[field] : '',
          choices: fieldChoices(words),
          empty: words.nothing,
        })}
        @change=${(event: Event) => onColumns(assigned(columns, index, valueOf(event)))}
      ></select>
    </td>
  </tr>`;
}

const named = new WeakMap<object, Choices>();

/** The fields by their names in this language; the same list for every column. */
function fieldChoices({fields}: View['words']['mapping']): Choices {
  const choices = named.get(fields) ?? (() => Object.entries(fields));
  named.set(fields, choices);
  return choices;
}

/** A column holds one field, and a field stands in one column. */
function assigned(columns: Columns, index: number, field: string): Columns {
  const others = Object.entries(columns).filter(([name, at]) => at !== index && name !== field);
  return {...Object.fromEntries(others), ...(field && {[field]: index})};
}

function questions(
  view: View,
  {columns, questions: asked, answers}: Mapping,
  actions: MappingActions,
) {
  const {mapping: words} = view.words;
  const answer = (more: Mapping['answers']) => actions.onAnswers({...answers, ...more});
  return html`${
    asked.dayOrder === null
      ? nothing
      : segments({
          path: 'dayOrder',
          label: words.dayOrder(asked.dayOrder),
          value: answers.dayOrder ?? 'day-first',
          choices: [
            ['day-first', words.dayFirst],
            ['month-first', words.monthFirst],
          ],
          onInput: (value) =>
            answer({dayOrder: value === 'month-first' ? 'month-first' : 'day-first'}),
        })
  }
  ${
    asked.decimalMark === null
      ? nothing
      : segments({
          path: 'decimalMark',
          label: words.decimalMark(asked.decimalMark),
          value: answers.decimalMark ?? ',',
          choices: meanings(asked.decimalMark, view.format),
          onInput: (value) => answer({decimalMark: value === '.' ? '.' : ','}),
        })
  }
  ${
    columns.currency === undefined
      ? longSelect({
          path: 'allCurrency',
          label: words.currency,
          width: 'half',
          value: answers.currency ?? '',
          chosen: answers.currency ?? '',
          choices: currencyChoices,
          empty: words.choose,
          onInput: (currency) => answer({currency}),
        })
      : nothing
  }
  ${
    columns.countryAlpha2 === undefined
      ? longSelect({
          path: 'allCountry',
          label: words.country,
          width: 'half',
          value: answers.countryAlpha2 ?? '',
          chosen: view.format.country(answers.countryAlpha2 ?? ''),
          choices: countriesOf(view.format.locale),
          empty: words.choose,
          onInput: (countryAlpha2) => answer({countryAlpha2}),
        })
      : nothing
  }`;
}

/** `1.234` as one thousand or as one, whichever mark stands before its decimals. */
function meanings(example: string, {number}: View['format']) {
  const figures = /[\d.,]+/.exec(example)?.[0] ?? '';
  const mark = figures.includes(',') ? ',' : '.';
  const other = mark === ',' ? '.' : ',';
  return [
    [other, number(Number(figures.replace(mark, '')))],
    [mark, number(Number(figures.replace(mark, '.')))],
  ] as const;
}
