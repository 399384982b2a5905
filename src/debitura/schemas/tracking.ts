import * as z from 'zod/mini';
import {flag, list, number, part, text} from './fields.js';
import {page} from './page.js';

/** What happened to a case, in Debitura's words; the item types are not listed anywhere. */
export const UpstreamTimeline = z.object({
  items: list(
    z.object({
      date: text(),
      type: text(),
      title: text(),
      description: text(),
      actor: part({type: text(), name: text()}),
    }),
  ),
  currentEngagementPhase: text(),
});
export type UpstreamTimeline = z.infer<typeof UpstreamTimeline>;

/** Money that a partner recorded. */
export const UpstreamPayment = z.object({
  id: z.string(),
  date: text(),
  grossAmount: number(),
  currency: text(),
  recipient: text(),
  method: text(),
  dateCreated: text(),
});
export type UpstreamPayment = z.infer<typeof UpstreamPayment>;

/** A message; its author's id is another one than in the list of users, so e-mails are compared. */
export const UpstreamChat = z.object({
  id: z.string(),
  dateCreated: text(),
  roleLabel: text(),
  message: text(),
  isSeen: flag(),
  user: part({firstName: text(), lastName: text(), email: text()}),
});
export type UpstreamChat = z.infer<typeof UpstreamChat>;

/** The time in which only the partner collects. */
export const UpstreamExclusivePeriod = z.object({
  engagementStartDate: text(),
  currentEndDate: text(),
  daysRemaining: number(),
  status: text(),
  extensions: list(z.object({type: text(), eventDate: text(), newEndDate: text()})),
});
export type UpstreamExclusivePeriod = z.infer<typeof UpstreamExclusivePeriod>;

/** What a case lacks. */
export const UpstreamValidation = z.object({
  needsInfo: flag(),
  items: list(z.object({resolutionArea: text(), description: text()})),
});
export type UpstreamValidation = z.infer<typeof UpstreamValidation>;

/** Something to do; `action` says how when the API itself offers a way. */
export const UpstreamTask = z.object({
  id: z.string(),
  type: text(),
  typeLabel: text(),
  title: text(),
  description: text(),
  status: text(),
  caseId: text(),
  caseReference: text(),
  deadline: text(),
  dateCreated: text(),
  solutionUrl: text(),
  action: part({method: text(), path: text()}),
});
export type UpstreamTask = z.infer<typeof UpstreamTask>;

/** A page of the tasks of a whole account. */
export const UpstreamTasks = z.object({page, pageData: page, tasks: list(UpstreamTask)});
export type UpstreamTasks = z.infer<typeof UpstreamTasks>;
