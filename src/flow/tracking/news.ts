import type {ChatList, Payment} from '../../contract/index.js';
import type {CaseState, News} from './case-state.js';

/** What a new list of payments means: payments are known by their id, and one that was here may be gone again. */
export function comparePayments(
  state: CaseState,
  now: Payment[],
): Pick<CaseState, 'takenBack' | 'news'> {
  const before = state.parts.payments.value;
  const isIn = (list: readonly Payment[], {id}: Payment) => list.some((other) => other.id === id);
  const gone = (before ?? []).filter((payment) => !isIn(now, payment));
  const arrived = before === null ? [] : now.filter((payment) => !isIn(before, payment));
  const takenBack = [...state.takenBack.filter((payment) => !isIn(now, payment)), ...gone];
  return {takenBack, news: latest(state, gone, arrived)};
}

function latest(state: CaseState, [gone]: Payment[], [arrived]: Payment[]): News {
  if (gone) return {kind: 'taken-back', payment: gone, turn: nextTurn(state)};
  return arrived ? {kind: 'payment', payment: arrived, turn: nextTurn(state)} : state.news;
}

function nextTurn({news}: CaseState): number {
  return (news?.turn ?? 0) + 1;
}

/** What a new list of messages means: somebody else wrote, or an own message that nobody had confirmed is there. */
export function compareChats(
  state: CaseState,
  {chats}: ChatList,
): Pick<CaseState, 'outgoing' | 'news'> {
  const before = state.parts.chats.value?.chats;
  const isNew = ({id}: {id: string}) =>
    before !== undefined && !before.some((one) => one.id === id);
  const hasCome = chats.some((chat) => isNew(chat) && chat.author?.isMe !== true);
  const outgoing = state.outgoing.filter(
    ({status, text, before: known}) =>
      status === 'failed' ||
      !chats.some(
        ({id, author, message}) =>
          author?.isMe === true && !known.includes(id) && message.trim() === text,
      ),
  );
  return {outgoing, news: hasCome ? {kind: 'message', turn: nextTurn(state)} : state.news};
}
