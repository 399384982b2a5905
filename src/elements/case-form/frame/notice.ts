import {html, type TemplateResult} from 'lit';
import type {Notice} from '../../../flow/case-form/state.js';
import type {Messages} from '../../../i18n/messages.js';
import {notes} from '../../../styles/notes.js';
import {problemText} from '../parts/problem-text.js';
import type {Screen, View} from '../view.js';

/** What stands above a step after something happened that the user must know. */
export const notice: Screen<'problems'> = {
  section: 'problems',
  render(view, words) {
    const {notice: current} = view.state;
    return current ? note(view, current, words) : html``;
  },
  styles: [notes],
};

function note(view: View, current: Notice, words: Messages['problems']): TemplateResult {
  switch (current.kind) {
    case 'fee-changed':
      return frame(
        'warn',
        words.feeChanged.heading,
        html`<p>${feeSentence(view, current, words)}</p>`,
      );
    case 'refused':
      return frame(
        'warn',
        words.codes[current.problem.code].heading,
        problemText(current.problem, words),
      );
    case 'unreachable': {
      const {heading, text, offline} = words.unreachable;
      return frame('warn', heading, html`<p>${navigator.onLine ? text : offline}</p>`);
    }
    case 'not-signed':
      return frame('', words.notSigned.heading, html`<p>${words.notSigned.text}</p>`);
    case 'review-again':
      return frame('', words.reviewAgain.heading, html`<p>${words.reviewAgain.text}</p>`);
  }
}

function frame(tone: string, heading: string, content: TemplateResult): TemplateResult {
  return html`<div class="note ${tone}" id="notice" part="notice" role="alert" tabindex="-1">
    <h3>${heading}</h3>
    ${content}
  </div>`;
}

function feeSentence(
  {format}: View,
  {before, preview}: Extract<Notice, {kind: 'fee-changed'}>,
  {feeChanged: words}: Messages['problems'],
): string {
  const now = preview.pricing?.totalSuccessFeePercentage;
  return before === null || now === undefined || now === before
    ? words.other
    : words.fee(format.percent(before), format.percent(now));
}
