import type {DeskState} from '../../flow/partner-desk/state.js';

/** Brings the keyboard to a field of the form, or to its `summary`; to nothing without a name. */
export function focusField(root: ParentNode, name: string | undefined): void {
  if (name !== undefined)
    root.querySelector<HTMLElement>(`form.work #${CSS.escape(name)}`)?.focus();
}

/** Keeps the keyboard where the work is: in the form that opened, at what is asked back, at what was done. */
export class DeskFocus {
  readonly #root: () => ParentNode;
  #last = '';

  constructor(root: () => ParentNode) {
    this.#root = root;
  }

  /** To be called when the desk was drawn. */
  follow({work, done}: DeskState): void {
    const now = placeOf(work, done);
    if (now === this.#last) return;
    const before = this.#last;
    this.#last = now;
    const selectors: Record<string, string> = {
      form: 'form.work :is(input, textarea, select), form.work h3',
      question: '#question',
      done: '[part=done]',
      // What was put away leaves the keyboard where it was opened.
      none: before === '' ? '' : '[data-task]',
    };
    const selector = selectors[now.split(' ')[0] ?? ''];
    if (selector) this.#root().querySelector<HTMLElement>(selector)?.focus();
  }
}

function placeOf(work: DeskState['work'], done: DeskState['done']): string {
  if (work) return work.question ? 'question' : `form ${work.task} ${work.payment?.id ?? ''}`;
  return done ? 'done' : 'none';
}
