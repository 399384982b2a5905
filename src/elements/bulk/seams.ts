import type {BulkSeams} from '../../flow/bulk/seams.js';
import {browserSeams, type CaseFormSeams} from '../../flow/case-form/seams.js';

/** The seams of a real page; the element adds its connection and its events. */
export function bulkSeams(own: Pick<CaseFormSeams, 'connection' | 'emit'>): BulkSeams {
  return {...browserSeams(own), pause};
}

/** Lets the page draw and answer before the work goes on. A timer would do, but in a hidden tab it rings once a second. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
