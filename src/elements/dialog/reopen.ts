import {takeOpening} from './memory.js';
import {openCaseForm} from './open-case-form.js';

/** Opens the dialog again that left this page for the signing pages; nothing happens when none did. */
export function reopenCaseForm(): void {
  const opening = takeOpening();
  if (opening) void openCaseForm(opening);
}
