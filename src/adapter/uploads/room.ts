import type {CaseFile} from '../../contract/index.js';
import type {UpstreamFile} from '../../debitura/index.js';
import type {Passage} from './passage.js';

/** Where a desk's files go, and what it finds there. */
export type FileRoom<F extends UpstreamFile = UpstreamFile> = {
  /** The case's id when the case is the principal's own; a `DebituraError` of 404 when not. */
  ownCase: (id: string) => Promise<string>;
  files: (caseId: string) => Promise<F[]>;
  /** Sends the file; nullish when Debitura answers without a word about it. */
  send: (
    caseId: string,
    passage: Passage,
    framing: {boundary: string; key: string},
  ) => Promise<F | null | undefined>;
  /** True when Debitura takes the key too, so that sending twice makes one file. */
  isKeyed: boolean;
  toAnswer: (file: F) => CaseFile;
  /** A file that Debitura took but does not list yet. */
  missing: (fileName: string, id: string) => F;
};
