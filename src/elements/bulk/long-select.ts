import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {describedBy, field, invalid, valueOf, type FieldOptions} from '../fields/field.js';
import type {Choice} from '../fields/select.js';

/** All choices of a select; called when they are needed, with the same answer each time. */
export type Choices = () => readonly Choice[];

/** What a select offers: what is chosen with its label, all choices, and the choice that chooses nothing. */
export type Offer = {value: string; chosen: string; choices: Choices; empty: string};

/** A native select of many choices, for lists in which many of them stand. */
export function longSelect(options: FieldOptions & Offer): TemplateResult {
  const {path, onInput, optional} = options;
  return field(
    options,
    html`<select
      id=${path}
      name=${path}
      part="input"
      autocomplete="off"
      ?required=${!optional}
      aria-invalid=${invalid(options)}
      aria-describedby=${describedBy(options)}
      ${choicesOf(options)}
      @change=${(event: Event) => onInput(valueOf(event))}
    ></select>`,
  );
}

/**
 * Fills a select: at once with what is chosen, so that hundreds of choices hold up no drawing, and with the rest in a
 * few tasks of their own, or as soon as somebody comes to it.
 */
export function choicesOf(offer: Offer) {
  return ref((element) => {
    if (element instanceof HTMLSelectElement) show(element, offer);
  });
}

type Shown = {choices: Choices; empty: string; isFull: boolean};

const shown = new WeakMap<HTMLSelectElement, Shown>();

/** Choices that are made in one task. */
const PIECE = 50;

function show(select: HTMLSelectElement, offer: Offer): void {
  const before = shown.get(select);
  const isSame = before?.choices === offer.choices && before.empty === offer.empty;
  if (!isSame) {
    const {choices, empty} = offer;
    shown.set(select, {choices, empty, isFull: false});
    const fillNow = () => fill(select);
    for (const type of ['focus', 'pointerdown'])
      select.addEventListener(type, fillNow, {once: true});
    setTimeout(() => prepare(select));
  }
  if (shown.get(select)?.isFull) select.value = offer.value;
  else select.replaceChildren(...chosenOnly(offer));
}

function chosenOnly({value, chosen, empty}: Offer): Option[] {
  const none = option('', empty);
  return value === '' ? [none] : [none, option(value, chosen, true)];
}

type Option = HTMLOptionElement;

/** Makes the choices a piece a task, and fills the select when all of them are there. */
function prepare(select: HTMLSelectElement): void {
  const now = shown.get(select);
  if (!now || now.isFull) return;
  const {rest} = copyOf(now);
  if (rest.length === 0) {
    fill(select);
    return;
  }
  make(copyOf(now), PIECE);
  setTimeout(() => prepare(select));
}

function fill(select: HTMLSelectElement): void {
  const now = shown.get(select);
  if (!now || now.isFull) return;
  const {value} = select;
  const copy = copyOf(now);
  make(copy, Infinity);
  now.isFull = true;
  select.replaceChildren(copy.made.cloneNode(true));
  select.value = value;
}

/** Choices as options, those that are made and the rest. */
type Copy = {made: DocumentFragment; rest: Choice[]};

/** Copying options is far cheaper than making them. */
const copies = new WeakMap<Choices, Map<string, Copy>>();

function copyOf({choices, empty}: Shown): Copy {
  const known = copies.get(choices) ?? new Map<string, Copy>();
  copies.set(choices, known);
  let copy = known.get(empty);
  if (!copy) {
    copy = {made: document.createDocumentFragment(), rest: [['', empty], ...choices()]};
    known.set(empty, copy);
  }
  return copy;
}

function make({made, rest}: Copy, count: number): void {
  made.append(...rest.splice(0, count).map(([value, label]) => option(value, label)));
}

function option(value: string, label: string, isChosen = false): Option {
  const made = document.createElement('option');
  made.value = value;
  made.textContent = label;
  made.selected = isChosen;
  return made;
}
