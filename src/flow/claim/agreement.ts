import type {FormContext} from '../case-form/context.js';

/** Reads where the signed agreement is, for the review. The address is a courtesy: without it the review still stands. */
export async function readTerms(context: FormContext): Promise<void> {
  const {run} = context;
  const {isPriced, termsUrl: known} = context.state;
  if (!isPriced || known !== null) return;
  try {
    const {termsUrl} = await context.seams.connection().client.agreementStatus();
    if (run === context.run) context.set({termsUrl});
  } catch {
    return;
  }
}
