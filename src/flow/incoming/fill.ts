import type {FormContext} from '../case-form/context.js';
import type {FieldPath} from '../case-form/state.js';
import {formatAmount} from '../money/amounts.js';
import type {IncomingAnswer, ReadIncoming} from './incoming.js';
import {canJoin, compare, proposalOf} from './proposal.js';
import type {Actions} from './take.js';

/** Fills in what is empty, and leaves the rest to be asked. */
export function fillIn(context: FormContext, actions: Actions): void {
  const incoming = current(context);
  if (!incoming) return;
  const {locale} = context.source;
  const {values} = context.state;
  const said = proposalOf(incoming.read, incoming.index, locale);
  const {free, differences} = compare(said, values, locale);
  const isOther = differences.some(({path}) => path === `invoices.${incoming.index}.number`);
  // With another number it is another invoice: nothing of it may mix with the one that stands there.
  const filled = isOther ? {} : free;
  const asked = isOther ? [...differences, ...asDifferences(free)] : differences;
  change(context, {
    filled,
    isHeld: false,
    differences: asked,
    canAdd: asked.length > 0 && canJoin(incoming.read, values),
  });
  write(actions, filled);
}

/** Does what the user says. */
export function answerIncoming(
  context: FormContext,
  actions: Actions,
  answer: IncomingAnswer,
): void {
  const incoming = current(context);
  if (answer === 'dismiss') {
    if (incoming) change(context, {isDismissed: true});
    else context.set({incoming: null});
  } else if (!incoming || context.state.phase.name !== 'editing') return;
  else if (typeof answer === 'object') pick(context, actions, incoming, answer);
  else if (answer === 'anyway') fillIn(context, actions);
  else if (answer === 'add') addFurther(context, actions, incoming);
  else {
    const taken = answer === 'use' ? toFields(incoming) : {};
    settle(context, {...incoming.filled, ...taken});
    write(actions, taken);
  }
}

/** The other invoice of the same debtor joins the claim; the debtor's empty fields are filled from it. */
function addFurther(context: FormContext, actions: Actions, incoming: ReadIncoming): void {
  const {locale} = context.source;
  const index = context.state.values.invoices.length;
  actions.addInvoice();
  const said = proposalOf(incoming.read, index, locale);
  const {free} = compare(said, context.state.values, locale);
  change(context, {index});
  settle(context, free);
  write(actions, free);
}

/** One of two values that the document gives. */
function pick(
  context: FormContext,
  actions: Actions,
  incoming: ReadIncoming,
  {path, value}: {path: FieldPath; value: string},
): void {
  const {values} = context.state;
  const text = path.endsWith('.amount')
    ? formatAmount(Number(value), context.source.locale, values.currencyCode)
    : value;
  change(context, {filled: {...incoming.filled, [path]: text}});
  write(actions, {[path]: text});
}

function settle(context: FormContext, filled: Record<FieldPath, string>): void {
  change(context, {filled, differences: [], canAdd: false});
}

function current({state}: FormContext): ReadIncoming | null {
  return state.incoming?.status === 'read' ? state.incoming : null;
}

function change(context: FormContext, patch: Partial<ReadIncoming>): void {
  const incoming = current(context);
  if (incoming) context.set({incoming: {...incoming, ...patch}});
}

function write(actions: Actions, fields: Record<FieldPath, string>): void {
  for (const [path, value] of Object.entries(fields)) actions.edit(path, value);
}

function toFields({differences}: ReadIncoming): Record<FieldPath, string> {
  return Object.fromEntries(differences.map(({path, said}) => [path, said]));
}

function asDifferences(fields: Record<FieldPath, string>) {
  return Object.entries(fields).map(([path, said]) => ({path, have: '', said}));
}
