import {isInForce} from '../world/contracts.js';
import {waitsForReply} from './conversation.js';
import {seededUuid} from '../world/ids.js';
import type {Client, CollectionCase} from '../world/types.js';

/** What the client has to do, as long as its cause lasts. */
export interface Task {
  id: string;
  type: TaskType;
  title: string;
  description: string | null;
  /** Null for what concerns the whole account. */
  item: CollectionCase | null;
  created: number;
  solved: number | null;
}

/** Debitura's types of tasks with their labels. */
export const taskLabels = {
  ReplyToChat: 'Reply to chat',
  ClientInputRequired: 'Your input is required',
  MoreInfoNeeded: 'More info needed',
  SelectQuoteWinner: 'Select quote',
  ReviewPartner: 'Review partner',
  SignContract: 'Sign contract',
  AssignBankAccount: 'Assign bank account',
  CaseValidationNeedsInfo: 'More information needed',
  Generic: 'Task',
} as const;

/** A type of task. */
export type TaskType = keyof typeof taskLabels;

/** Tasks of the account: to sign, and to say where money goes. */
export function accountTasks(client: Client, cases: readonly CollectionCase[]): Task[] {
  const number = Number.parseInt(client.linkId.slice(-12), 16);
  const tasks: Task[] = [];
  const add = (kind: string, type: TaskType, title: string, created: number) => {
    const id = seededUuid(kind, number);
    tasks.push({id, type, title, description: null, item: null, created, solved: null});
  };
  if (!isInForce(client.sdca)) {
    add('f0', 'SignContract', 'Sign the Standard Debt Collection Agreement', client.linked);
  }
  const paid = cases.flatMap(({payments}) => payments).map(({at}) => at);
  if (!client.hasBankAccount && paid.length > 0) {
    const title = 'Say which bank account the money goes to';
    add('f1', 'AssignBankAccount', title, Math.min(...paid));
  }
  return tasks;
}

/** Tasks of one case, open ones and those that were made by hand and are solved. */
export function caseTasks(item: CollectionCase): Task[] {
  const found: Task[] = [];
  const add = (
    digit: string,
    type: TaskType,
    title: string,
    description: string | null,
    created = item.updated ?? item.created,
  ) => {
    // The case's own id with another first digit: stable while the cause lasts.
    found.push({
      id: digit + item.id.slice(1),
      type,
      title,
      description,
      item,
      created,
      solved: null,
    });
  };
  const {missingInformation, inputWanted, quoteRequest} = item;
  if (missingInformation.length > 0) {
    const wanted = missingInformation.map(({description}) => description).join(' ');
    add('7', 'CaseValidationNeedsInfo', 'Tell us more about the case', wanted);
  } else if (item.lifecycle === 'NeedsAdditionalDetails') {
    add('8', 'MoreInfoNeeded', 'The partner needs more information', null);
  }
  if (waitsForReply(item)) {
    const last = item.chats.findLast(({user}) => user !== null);
    add('9', 'ReplyToChat', `${item.partner.name} wrote to you`, null, last?.at);
  }
  if (inputWanted !== null) add('a', 'ClientInputRequired', 'Decide', inputWanted);
  if (item.lifecycle === 'LeadsQuoteGiven') {
    add('b', 'SelectQuoteWinner', 'Choose a quote', null, quoteRequest?.created);
  }
  if (item.reviewWanted) {
    add(
      'c',
      'ReviewPartner',
      `Tell us how ${item.partner.name} did`,
      null,
      item.finished ?? undefined,
    );
  }
  for (const {id, title, description, created, solved} of item.genericTasks) {
    found.push({id, type: 'Generic', title, description, item, created, solved});
  }
  return found;
}
