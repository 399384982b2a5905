import {css, html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {CHAT_LIMIT, type Chat} from '../../../contract/tracking.js';
import type {Outgoing} from '../../../flow/tracking/case-state.js';
import {piecesOf} from '../../../flow/tracking/links.js';
import {dropMessage, messageRefusal, sendAgain, sendMessage} from '../../../flow/tracking/talk.js';
import {partState, reason} from '../parts/part-state.js';
import {capital, type CaseView, type LazyPart} from '../view.js';

/** The messages of a case, and the box to write one. */
export const messages: LazyPart = {
  render(view) {
    const {words, state} = view;
    const chats = state.parts.chats.value?.chats ?? [];
    const isEmpty = state.parts.chats.value !== null && chats.length + state.outgoing.length === 0;
    return html`<section class="stack" part="messages" aria-label=${words.messages.heading}>
      <h3>${words.messages.heading}</h3>
      ${isEmpty ? html`<p class="muted small">${words.messages.none}</p>` : nothing}
      ${
        isEmpty
          ? nothing
          : html`<ol class="chat">
              ${repeat(
                chats,
                ({id}) => id,
                (chat) => message(view, chat),
              )}
              ${repeat(
                state.outgoing,
                ({id}) => id,
                (outgoing) => unconfirmed(view, outgoing),
              )}
            </ol>`
      }
      ${partState(view, 'chats')} ${box(view)}
    </section>`;
  },
  styles: css`
    .chat {
      display: grid;
      gap: 12px;
    }
    .chat li {
      max-inline-size: min(78%, 62ch);
      justify-self: start;
      padding: 9px 12px;
      border: 1px solid transparent;
      border-radius: 12px 12px 12px 3px;
      background: var(--_sunken);
    }
    .chat .text {
      white-space: pre-wrap;
    }
    .chat li.me {
      justify-self: end;
      background: var(--_accent-soft);
      border-radius: 12px 12px 3px 12px;
    }
    .chat li.system {
      max-inline-size: none;
      justify-self: center;
      background: none;
      border: 0;
      padding-block: 0;
      text-align: center;
      color: var(--_muted);
      font-size: 13px;
    }
    .chat header {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
      align-items: baseline;
    }
    .chat .unread {
      color: var(--_link);
      font-weight: 650;
    }
    .chat .unread::before {
      content: '● ';
    }
    .chat .trouble {
      color: var(--_bad);
    }
    .write {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 6px 10px;
      align-items: end;
    }
    .write label,
    .write .error {
      grid-column: 1 / -1;
    }
    .write textarea {
      min-block-size: var(--_control);
      max-block-size: 40vh;
      field-sizing: content;
    }
  `,
};

function message({words, moments}: CaseView, chat: Chat) {
  const {author, roleLabel, isSeen, message: text, dateCreated} = chat;
  const isMe = author?.isMe === true;
  const name = author
    ? isMe
      ? words.messages.you
      : [author.name, roleLabel].filter(Boolean).join(', ')
    : words.messages.system;
  return html`<li class=${author ? (isMe ? 'me' : '') : 'system'}>
    <header class="small muted">
      <span>${name} · <time datetime=${dateCreated}>${moments.moment(dateCreated)}</time></span>
      ${!isSeen && !isMe ? html`<span class="unread">${words.messages.unread}</span>` : nothing}
    </header>
    <div class="text">${linked(text)}</div>
  </li>`;
}

/** Text stays text; what is an address of the web becomes a link that shows where it leads. */
function linked(text: string) {
  return piecesOf(text).map((piece) =>
    piece.href === null
      ? piece.text
      : html`<a href=${piece.href} target="_blank" rel="noopener noreferrer">${piece.text}</a>`,
  );
}

function unconfirmed({words, actions}: CaseView, {id, text, status, problem}: Outgoing) {
  const {you, sending, failed, unknown, again, remove} = words.messages;
  const isStuck = status !== 'sending';
  return html`<li class="me">
    <header class="small muted">
      <span>${you}${isStuck ? nothing : ` · ${sending}`}</span>
    </header>
    <div class="text">${text}</div>
    ${
      isStuck
        ? html`<div class="trouble small" role="alert">
            <p>${status === 'failed' ? failed : unknown}</p>
            ${status === 'failed' && problem ? reason(problem, words) : nothing}
            <div class="actions">
              <button type="button" class="plain small" @click=${() => void sendAgain(actions, id)}>
                ${again}
              </button>
              <button type="button" class="plain small" @click=${() => dropMessage(actions, id)}>
                ${remove}
              </button>
            </div>
          </div>`
        : nothing
    }
  </li>`;
}

function box(view: CaseView) {
  const {words, state, partner, format} = view;
  const {chats} = state.parts;
  const {messages: texts} = words;
  const isAllowed = state.session?.can.includes('message') ?? true;
  // Managing partners follow a case; the API has no message for them to write.
  if (state.session?.desk === 'managing-partner') return nothing;
  if (!isAllowed) return html`<p class="muted small">${texts.notAllowed}</p>`;
  if (!chats.value) return nothing;
  if (!chats.value.writer) return html`<p class="note" part="no-writer">${texts.noWriter}</p>`;
  const refusal = refusals.get(view.actions);
  return html`<form
    class="write"
    part="write"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      submit(view, event.currentTarget as HTMLFormElement);
    }}
  >
    <label for="message">${capital(texts.label(partner))}</label>
    <textarea
      id="message"
      name="message"
      rows="1"
      aria-invalid=${refusal ? 'true' : nothing}
      aria-describedby=${refusal ? 'message-note' : nothing}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
          (event.target as HTMLTextAreaElement).form?.requestSubmit();
      }}
    ></textarea>
    <button class="go">${texts.send}</button>
    ${
      refusal
        ? html`<p class="error" id="message-note">${texts.tooLong(format.number(CHAT_LIMIT))}</p>`
        : nothing
    }
  </form>`;
}

/** Of each case on the page whether what stands in its box is too long. */
const refusals = new WeakMap<object, boolean>();

/** The box is emptied at once: the text stands above from now on, sent or not. */
function submit({actions, update}: CaseView, form: HTMLFormElement): void {
  const box = form.elements.namedItem('message') as HTMLTextAreaElement;
  const refusal = messageRefusal(box.value);
  refusals.set(actions, refusal === 'too-long');
  if (refusal) {
    update();
    box.focus();
    return;
  }
  void sendMessage(actions, box.value);
  box.value = '';
  box.focus();
}
