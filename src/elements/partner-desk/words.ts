import {loadMessages} from '../../i18n/load.js';
import type {MessageOverrides, Messages} from '../../i18n/messages.js';

/** Every section that the desk speaks from besides the case's. */
export type DeskWords = {
  desk: Messages['partnerDesk'];
  list: Messages['caseList'];
  errors: Messages['errors'];
};

/** Loads the sections of a language. */
export async function loadDeskWords(
  locale: string,
  overrides: MessageOverrides | undefined,
): Promise<DeskWords> {
  const [desk, list, errors] = await Promise.all([
    loadMessages(locale, 'partnerDesk', overrides),
    loadMessages(locale, 'caseList', overrides),
    loadMessages(locale, 'errors', overrides),
  ]);
  return {desk, list, errors};
}

/** The screen of a case in the words of the agency that works it. */
export function caseWords(words: Messages['case'], desk: DeskWords['desk']): Messages['case'] {
  return {
    ...words,
    money: {...words.money, ...desk.money},
    exclusive: {...words.exclusive, ...desk.exclusive},
    files: {...words.files, ...desk.files},
  };
}

/** States and ends in the words of the agency; what an end leaves to do is the creditor's business. */
export function lifecycleWords(
  words: Messages['lifecycle'],
  desk: DeskWords['desk'],
): Messages['lifecycle'] {
  const sentences: Record<string, string | undefined> = desk.outcomes;
  const names: Record<string, string | undefined> = desk.outcomeNames;
  const outcomes = Object.entries(words.outcomes).map(([code, outcome]) => [
    code,
    {
      name: names[code] ?? outcome.name,
      sentence: sentences[code] ?? outcome.sentence,
      next: '',
    },
  ]);
  return {
    ...words,
    actors: {...words.actors, client: () => desk.creditorActs},
    states: {...words.states, ...desk.states},
    outcomes: Object.fromEntries(outcomes) as Messages['lifecycle']['outcomes'],
  };
}
