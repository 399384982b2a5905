import type {Task} from '../../contract/index.js';
import type {UpstreamTask} from '../../debitura/index.js';
import type {Settings} from '../options/resolve.js';
import {passedAddress} from './address.js';
import {toTime} from './time.js';

/** Something to do; its address only when it may be opened. */
export function toTask(from: UpstreamTask, settings: Settings): Task {
  return {
    id: from.id,
    type: from.type ?? '',
    typeLabel: from.typeLabel ?? from.type ?? '',
    title: from.title ?? '',
    description: from.description ?? null,
    status: from.status ?? '',
    caseId: from.caseId ?? null,
    caseReference: from.caseReference ?? null,
    deadline: toTime(from.deadline),
    dateCreated: toTime(from.dateCreated) ?? '',
    solutionUrl: passedAddress(from.solutionUrl, settings) ?? null,
    isAnsweredByChat: /\/chats$/i.test(from.action?.path ?? ''),
  };
}
