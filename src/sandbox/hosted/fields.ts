import {html} from 'hono/html';
import type {Markup} from './layout.js';

/** One question of a form. */
export interface Field {
  name: string;
  label: string;
  /** The HTML token; browsers fill the field by it. */
  autocomplete: string;
  type?: 'text' | 'email' | 'tel' | 'date';
  inputMode?: 'text' | 'numeric';
  hint?: string;
  maxLength?: number;
  /** More than one makes a text area. */
  rows?: number;
  isOptional?: boolean;
}

/** What was typed, by field name, and what is wrong with it. */
export interface Typed {
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
}

/** Reads the fields of a sent form, without spaces around. */
export function readValues(form: FormData, fields: readonly Field[]): Typed['values'] {
  return Object.fromEntries(
    fields.map(({name}) => {
      const value = form.get(name);
      return [name, typeof value === 'string' ? value.trim() : ''];
    }),
  );
}

/** All fields with label, hint, value and error. */
export function fieldList(fields: readonly Field[], typed: Typed): Markup {
  return html`${fields.map((field) => oneField(field, typed))}`;
}

function oneField(field: Field, {values, errors}: Typed): Markup {
  const {name, label, hint} = field;
  const error = errors[name];
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${control(field, values[name] ?? '', error !== undefined)}
    ${hint === undefined ? '' : html`<p class="hint" id="${name}-hint">${hint}</p>`}
    ${error === undefined ? '' : html`<p class="error" id="${name}-error">${error}</p>`}
  </div>`;
}

function control(field: Field, value: string, isWrong: boolean): Markup {
  const {name, autocomplete, type = 'text', rows = 1} = field;
  const attributes = html`id="${name}" name="${name}" autocomplete="${autocomplete}"
  ${field.isOptional ? '' : 'required'}
  ${field.maxLength === undefined ? '' : html`maxlength="${field.maxLength}"`}
  ${field.inputMode === undefined ? '' : html`inputmode="${field.inputMode}"`}
  ${describedBy(field, isWrong)}`;
  // The line break after the tag is not part of the value.
  if (rows > 1) return html`<textarea rows="${rows}" ${attributes}>${`\n${value}`}</textarea>`;
  return html`<input type="${type}" value="${value}" ${attributes} />`;
}

function describedBy({name, hint}: Field, isWrong: boolean): Markup | string {
  const ids = [
    ...(hint === undefined ? [] : [`${name}-hint`]),
    ...(isWrong ? [`${name}-error`] : []),
  ];
  const described = ids.length === 0 ? '' : html`aria-describedby="${ids.join(' ')}"`;
  return isWrong ? html`aria-invalid="true" ${described}` : described;
}
