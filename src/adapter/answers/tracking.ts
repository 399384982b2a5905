import type {ExclusivePeriod, Payment, Timeline, Validation} from '../../contract/index.js';
import type {
  UpstreamExclusivePeriod,
  UpstreamPayment,
  UpstreamTimeline,
  UpstreamValidation,
} from '../../debitura/index.js';
import {toDay, toTime} from './time.js';

/** What happened to a case, oldest or newest first as Debitura says it. */
export function toTimeline({items, currentEngagementPhase}: UpstreamTimeline): Timeline {
  return {
    items: items.map(({date, type, title, description, actor}) => ({
      date: toTime(date) ?? '',
      type: type ?? '',
      title: title ?? '',
      description: description ?? null,
      actor: actor ? {type: actor.type ?? '', name: actor.name ?? null} : null,
    })),
    currentEngagementPhase: currentEngagementPhase ?? null,
  };
}

/** Money that came; the day it came on, whatever time Debitura writes behind it. */
export function toPayment(from: UpstreamPayment): Payment {
  return {
    id: from.id,
    date: toDay(from.date) ?? '',
    grossAmount: from.grossAmount ?? 0,
    currency: from.currency ?? '',
    recipient: from.recipient ?? null,
    method: from.method ?? null,
    dateCreated: toTime(from.dateCreated) ?? '',
  };
}

/** The time in which only the partner collects, and what made it longer. */
export function toExclusivePeriod(from: UpstreamExclusivePeriod): ExclusivePeriod {
  return {
    engagementStartDate: toTime(from.engagementStartDate) ?? '',
    currentEndDate: toTime(from.currentEndDate) ?? '',
    daysRemaining: from.daysRemaining ?? 0,
    status: from.status ?? '',
    extensions: from.extensions.map(({type, eventDate, newEndDate}) => ({
      type: type ?? '',
      eventDate: toTime(eventDate) ?? '',
      newEndDate: toTime(newEndDate) ?? '',
    })),
  };
}

/** What a case lacks before it can go on. */
export function toValidation({needsInfo, items}: UpstreamValidation): Validation {
  return {
    needsInfo: needsInfo ?? false,
    items: items.map(({resolutionArea, description}) => ({
      resolutionArea: resolutionArea ?? '',
      description: description ?? '',
    })),
  };
}
