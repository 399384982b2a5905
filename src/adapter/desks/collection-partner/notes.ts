import {
  IngestionDraft,
  NoteDraft,
  PARTNER_LIMITS,
  type IngestionJob,
  type NoteReceipt,
  type QueuedIngestionJob,
} from '../../../contract/index.js';
import {uuid} from '../../../debitura/index.js';
import type {DeskPrincipal} from '../../options/principal.js';
import type {Route} from '../../routes/route.js';
import {ownCase} from '../account.js';
import {readBody} from '../body.js';
import {keyedWrite} from '../keyed-write.js';
import {createReads} from '../reads.js';
import {orRefuse} from '../refusal.js';
import {json} from '../../reply.js';

const write = {
  method: 'POST',
  desks: ['collection-partner'],
  permission: 'message',
  mediaType: 'application/json',
  isPressed: true,
} as const;

/** Debitura's number for a note, the only kind of row that it takes. */
const NOTE = 0;

/** Writes a note on a case; the creditor reads it too. */
const createNote: Route<DeskPrincipal> = {
  ...write,
  pattern: '/cases/{id}/notes',
  ownCase,
  async handle(context) {
    const caseId = uuid(context.params.id ?? '');
    const {body, bytes} = await readBody(context, NoteDraft);
    const {made, headers} = await keyedWrite<NoteReceipt>(context, {
      route: `POST /cases/${caseId}/notes`,
      bytes,
      isKeyed: false,
      send: async () => {
        const {id} = await context.upstream.partner.createNote(caseId, body);
        return {id};
      },
      idOf: ({id}) => id,
      find: (id) => Promise.resolve({id}),
    }).catch(orRefuse);
    return json(made, {status: 201, headers});
  },
};

/** Takes in notes of many cases; Debitura works on them afterwards. */
const createIngestionJob: Route<DeskPrincipal> = {
  ...write,
  pattern: '/ingestion-jobs',
  async handle(context) {
    const {body, bytes} = await readBody(context, IngestionDraft, PARTNER_LIMITS.ingestionBytes);
    const rows = body.rows.map((row) => ({type: NOTE, ...row}) as const);
    const {made, headers} = await keyedWrite<QueuedIngestionJob>(context, {
      route: 'POST /ingestion-jobs',
      bytes,
      isKeyed: true,
      send: async (keyed) => {
        const {jobId, rowsQueued} = await context.upstream.partner.createIngestionJob(
          {rows},
          keyed,
        );
        return {jobId, rowsQueued: rowsQueued ?? rows.length};
      },
      idOf: ({jobId}) => jobId,
      find: (jobId) => Promise.resolve({jobId, rowsQueued: rows.length}),
    }).catch(orRefuse);
    return json(made, {status: 202, headers});
  },
};

/** How far such a job is. */
const getIngestionJob = createReads('collection-partner').route(
  '/ingestion-jobs/{id}',
  async ({upstream}, id): Promise<IngestionJob> => {
    const {status, rowsTotal, rowsSucceeded, rowsFailed} = await upstream.partner.ingestionJob(id);
    return {
      status: status ?? null,
      rowsTotal: rowsTotal ?? 0,
      rowsSucceeded: rowsSucceeded ?? 0,
      rowsFailed: rowsFailed ?? 0,
    };
  },
);

/** What a collection partner notes. */
export const partnerNotes = [createNote, createIngestionJob, getIngestionJob];
