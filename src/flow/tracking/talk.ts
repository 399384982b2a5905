import {CHAT_LIMIT} from '../../contract/tracking.js';
import {toBase64Url} from '../base64url.js';
import {problemOf, toProblem} from '../case-form/problems.js';
import type {CaseContext} from './case-controller.js';
import {provesUndone} from '../proof.js';
import type {Outgoing} from './case-state.js';

/** Why a text cannot be sent; null when it can. */
export function messageRefusal(text: string): 'required' | 'too-long' | null {
  if (text.trim() === '') return 'required';
  return text.trim().length > CHAT_LIMIT ? 'too-long' : null;
}

/** Shows the message at once and sends it. Nothing is repeated by itself: a lost answer may have been sent. */
export async function sendMessage(context: CaseContext, text: string): Promise<void> {
  const id = toBase64Url(context.seams.random(new Uint8Array(9)));
  const outgoing: Outgoing = {
    id,
    text: text.trim(),
    status: 'sending',
    problem: null,
    before: knownIds(context),
  };
  context.set({outgoing: [...context.state.outgoing, outgoing]});
  await send(context, outgoing, false);
}

/** Sends a message once more, because the user says so. */
export async function sendAgain(context: CaseContext, id: string): Promise<void> {
  const outgoing = context.state.outgoing.find((one) => one.id === id);
  if (!outgoing || outgoing.status === 'sending') return;
  patch(context, id, {status: 'sending', problem: null, before: knownIds(context)});
  await send(context, outgoing, outgoing.status === 'unknown');
}

/** Takes a message that was not confirmed off the screen. */
export function dropMessage(context: CaseContext, id: string): void {
  context.set({outgoing: context.state.outgoing.filter((one) => one.id !== id)});
}

async function send(context: CaseContext, {id, text}: Outgoing, wasTried: boolean): Promise<void> {
  const {run, seams, state} = context;
  const caseId = state.case?.id ?? '';
  try {
    const chat = await seams.connection().client.sendChat(caseId, text);
    if (run !== context.run) return;
    const {chats} = context.state.parts;
    const list = chats.value?.chats ?? [];
    const isThere = list.some((one) => one.id === chat.id);
    const value = {writer: null, ...chats.value, chats: isThere ? list : [...list, chat]};
    dropMessage(context, id);
    context.set({parts: {...context.state.parts, chats: {...chats, value}}});
    context.changed();
  } catch (error) {
    if (run !== context.run) return;
    const isRefused = provesUndone(problemOf(error), wasTried);
    patch(context, id, {status: isRefused ? 'failed' : 'unknown', problem: toProblem(error)});
    if (!isRefused) await context.read('chats');
  }
}

function knownIds({state}: CaseContext): string[] {
  return (state.parts.chats.value?.chats ?? []).map(({id}) => id);
}

function patch(context: CaseContext, id: string, change: Partial<Outgoing>): void {
  const outgoing = context.state.outgoing.map((one) => (one.id === id ? {...one, ...change} : one));
  context.set({outgoing});
}
