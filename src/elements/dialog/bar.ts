import {html, render, type TemplateResult} from 'lit';
import {tabStorage} from '../../flow/case-form/seams.js';
import {loadMessages} from '../../i18n/load.js';
import type {Messages} from '../../i18n/messages.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {tokens} from '../../styles/tokens.js';
import type {DebituraCaseForm} from '../case-form/case-form.js';
import {adopt} from '../shared/adopt.js';
import {findLocale} from '../shared/locale.js';
import {barStyles} from './styles.js';

/** The bar of a dialog: what it is, the button that closes it, and the question before something is lost. */
export type DialogBar = {
  element: HTMLElement;
  /** Closes the dialog, or asks first; asked again while the question stands, it takes the question back. */
  close: () => void;
};

/** Makes the bar above a form and names the dialog. In a root of its own, so that the page's rules do not reach it. */
export function dialogBar(dialog: HTMLDialogElement, form: DebituraCaseForm): DialogBar {
  const element = document.createElement('div');
  element.className = 'debitura-dialog-bar';
  const root = element.attachShadow({mode: 'open'});
  adopt(root, [tokens, base, controls, barStyles]);
  const typed = watchTyping(form);
  const close = () => {
    const question = root.querySelector('dialog');
    if (question?.open) question.close();
    else if (question && typed()) question.showModal();
    else dialog.close();
  };
  const draw = (words: Messages['dialog'] | null) => {
    render(bar({words, close, leave: () => dialog.close()}), root);
  };
  draw(null);
  void loadMessages(findLocale(dialog, form.locale), 'dialog', form.messages).then(
    (words) => {
      dialog.ariaLabel = words.label;
      draw(words);
    },
    // Without its words the cross is still there, and it closes.
    () => undefined,
  );
  return {element, close};
}

type BarOptions = {words: Messages['dialog'] | null; close: () => void; leave: () => void};

function bar({words, close, leave}: BarOptions): TemplateResult {
  return html`<p class="title">${words?.label}</p>
    <button type="button" class="cross" aria-label=${words?.close ?? 'Close'} @click=${close}>
      <span aria-hidden="true">✕</span>
    </button>
    ${words ? question(words, leave) : ''}`;
}

function question(words: Messages['dialog'], leave: () => void): TemplateResult {
  const {heading, kept, lost, stay, close} = words.question;
  return html`<dialog aria-labelledby="ask" aria-describedby="why">
    <h2 id="ask">${heading}</h2>
    <p id="why">${canKeepDrafts() ? kept : lost}</p>
    <form method="dialog" class="answers">
      <button>${stay}</button>
      <button type="button" @click=${leave}>${close}</button>
    </form>
  </dialog>`;
}

/** Whether something was typed, chosen or dropped since the last case was made. */
function watchTyping(form: DebituraCaseForm): () => boolean {
  let hasTyped = false;
  for (const type of ['input', 'drop']) form.addEventListener(type, () => (hasTyped = true));
  form.addEventListener('debitura-case-submitted', () => (hasTyped = false));
  return () => hasTyped;
}

/** A draft needs the tab's storage, and a page with Web Crypto to seal it. */
function canKeepDrafts(): boolean {
  return tabStorage() !== null && 'subtle' in crypto;
}
