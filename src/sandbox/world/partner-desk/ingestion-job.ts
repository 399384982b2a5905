import type {Partner} from '../partners.js';

/** One note of a bulk job. */
export interface IngestionRow {
  caseId: string | null;
  description: string | null;
  /** Milliseconds since 1970; null for now, NaN for what is no time. */
  eventDate: number | null;
  /** The partner's own reference of the row. */
  externalRef: string | null;
  outcome: 'Waiting' | 'Succeeded' | 'Failed';
}

/** Notes that a collection partner sent in bulk. */
export interface IngestionJob {
  id: string;
  owner: Partner;
  rows: IngestionRow[];
}
