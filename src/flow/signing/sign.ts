import type {FormContext} from '../case-form/context.js';

/** Goes to the signing pages in this tab, unless the host cancels and navigates itself. */
export async function sign(context: FormContext): Promise<void> {
  const {phase} = context.state;
  if (phase.name !== 'signing' || phase.url === null) return;
  await context.save();
  if (context.seams.emit({type: 'signing-starting', url: phase.url}))
    context.seams.navigate(phase.url);
}

/** With a case the receipt says that it waits; without one the draft is there to be edited. */
export async function signLater(context: FormContext): Promise<void> {
  const {phase} = context.state;
  if (phase.name !== 'signing') return;
  if (phase.case === null) {
    context.open('review', {hasConsent: false, notice: null});
    return;
  }
  context.set({phase: {name: 'receipt', case: phase.case, isSigned: false}, notice: null});
  await context.forget();
}
