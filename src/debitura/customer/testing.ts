import type {
  AdvanceTestCaseRequest,
  AdvanceTestCaseResponse,
  FireWebhookRequest,
  FireWebhookResponse,
} from '../generated/customer.js';
import type {Http} from '../http.js';
import {answered} from '../lenient.js';
import {uuid} from '../path.js';

/** What the Customer and the Collection Partner API offer for test cases alone. */
export function createTesting(http: Http) {
  return {
    /** Moves a test case on; a repeat answers `advanced: false`. */
    advanceTestCase: (id: string, step: AdvanceTestCaseRequest) =>
      http.post(answered<AdvanceTestCaseResponse>(), {
        segments: ['test', 'cases', uuid(id), 'advance'],
        body: JSON.stringify(step),
        isRepeatable: true,
      }),

    /** Deletes a test case for good, its deliveries too. */
    removeTestCase: (id: string) => http.remove({segments: ['test', 'cases', uuid(id)]}),

    /** Deletes the test cases of one tag; nothing when one of them is a production case. */
    removeTestCases: (tag: string) => http.remove({segments: ['test', 'cases'], query: {tag}}),

    /** Sends a made-up event of a test case. */
    fireWebhook: (event: FireWebhookRequest) =>
      http.post(answered<FireWebhookResponse>(), {
        segments: ['test', 'webhooks', 'fire'],
        body: JSON.stringify(event),
      }),
  };
}
