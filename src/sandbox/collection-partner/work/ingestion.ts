import type {Hono} from 'hono';
import type {Context} from '../../http/context.js';
import {businessFailure, notFound} from '../../http/failure.js';
import {bindJson} from '../../http/json-body.js';
import {queueNotes} from '../../life/partner/ingestion.js';
import {momentOf} from '../../life/partner/notes.js';
import {answerOnce, type PartnerEnvironment} from '../access.js';

const shape = {
  rows: [
    {
      type: 'number',
      caseId: 'uuid',
      description: 'text',
      eventDate: 'text',
      externalRef: 'text',
    },
  ],
} as const;
const noteType = 0;

/** Debitura gives the numbers 0 to 4 and no meanings; these two are the sandbox's guess. */
const statuses = {waiting: 0, done: 2} as const;

/** Many notes at once; they are written a little later. */
export function addIngestion(api: Hono<PartnerEnvironment>, context: Context): void {
  const {world} = context;

  api.post('/ingestion-jobs', (c) =>
    answerOnce(
      context,
      c,
      'POST ingestion-jobs',
      (text) => {
        const {rows} = bindJson(text, shape, world.switches.unknownFieldsRejected);
        if (!rows || rows.length === 0) {
          throw businessFailure(400, 'ValidationError', 'At least one row is required');
        }
        if (rows.some(({type}) => (type ?? noteType) !== noteType)) {
          const message = 'Only Note rows (type 0) are taken; the other types are reserved';
          throw businessFailure(400, 'UnsupportedRowType', message);
        }
        const job = queueNotes(
          world,
          c.get('partner'),
          rows.map(({caseId, description, eventDate, externalRef}) => ({
            caseId,
            description,
            eventDate: momentOf(eventDate),
            externalRef,
            outcome: 'Waiting',
          })),
        );
        return {jobId: job.id, rowsQueued: rows.length};
      },
      {status: 202},
    ),
  );

  api.get('/ingestion-jobs/:jobId', (c) => {
    const id = c.req.param('jobId').toLowerCase();
    const partner = c.get('partner');
    const job = world.ingestionJobs.find((each) => each.id === id && each.owner === partner);
    if (!job) throw notFound('Ingestion job');
    const count = (outcome: string) => job.rows.filter((row) => row.outcome === outcome).length;
    return c.json({
      status: count('Waiting') > 0 ? statuses.waiting : statuses.done,
      rowsTotal: job.rows.length,
      rowsSucceeded: count('Succeeded'),
      rowsFailed: count('Failed'),
    });
  });
}
