import type {IngestionJob, IngestionRow} from '../../world/partner-desk/ingestion-job.js';
import {teamOf} from '../../world/partner-desk/team.js';
import type {Partner} from '../../world/partners.js';
import type {World} from '../../world/world.js';
import {worksOn} from '../assignment.js';
import {addNote} from './notes.js';

/** Milliseconds until a job is worked on. */
const delay = 1000;
const limit = 10_000;

/** Leaves notes for a moment later; a row that breaks a rule fails alone. */
export function queueNotes(world: World, owner: Partner, rows: IngestionRow[]): IngestionJob {
  const job: IngestionJob = {id: world.ids.uuid(), owner, rows};
  world.ingestionJobs.push(job);
  world.clock.after(delay, () => {
    for (const row of rows) row.outcome = write(world, job, row) ? 'Succeeded' : 'Failed';
    return Promise.resolve();
  });
  return job;
}

function write(world: World, job: IngestionJob, row: IngestionRow): boolean {
  const {owner} = job;
  const item = world.cases.find(({id}) => id === row.caseId);
  if (!item || !worksOn(owner, item)) return false;
  const {description, eventDate} = row;
  if (!description?.trim() || description.length > limit) return false;
  // A comparison with what is no number is never true.
  if (eventDate !== null && !(eventDate <= world.clock.now())) return false;
  if (isKnown(world, job, row)) return true;
  addNote(world, item, description, eventDate, teamOf(owner)[0].name);
  return true;
}

/** Whether the partner's own reference says that this row was written before. */
function isKnown(world: World, {owner}: IngestionJob, row: IngestionRow): boolean {
  if (row.externalRef === null) return false;
  return world.ingestionJobs
    .filter((job) => job.owner === owner)
    .flatMap(({rows}) => rows)
    .some(
      (each) =>
        each.outcome === 'Succeeded' &&
        each.caseId === row.caseId &&
        each.externalRef === row.externalRef,
    );
}
