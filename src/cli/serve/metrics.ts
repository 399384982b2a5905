import {collectDefaultMetrics, Counter, Gauge, Histogram, Registry} from 'prom-client';
import type {LogEntry} from '../../adapter/index.js';

/** What Prometheus is told, made from the same log lines: nothing personal can get in. */
export type Metrics = {
  note: (entry: LogEntry) => void;
  /** The text that Prometheus reads, and its content type. */
  read: () => Promise<{text: string; contentType: string}>;
};

const BUCKETS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The metrics of one process. */
export function createMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({register});
  const answers = new Counter({
    name: 'debitura_answers_total',
    help: 'Answers to browsers, by route, status and problem code.',
    labelNames: ['route', 'method', 'status', 'code'],
    registers,
  });
  const seconds = new Histogram({
    name: 'debitura_answer_seconds',
    help: 'Time until the answer, by route.',
    labelNames: ['route'],
    buckets: BUCKETS,
    registers,
  });
  const failures = new Counter({
    name: 'debitura_failures_total',
    help: 'Unforeseen errors of this process.',
    registers,
  });
  const webhooks = new Counter({
    name: 'debitura_webhooks_total',
    help: 'Verified deliveries, by event.',
    labelNames: ['event'],
    registers,
  });
  const lastWebhook = new Gauge({
    name: 'debitura_last_webhook_timestamp_seconds',
    help: 'When this process had its last verified delivery.',
    registers,
  });
  const away = new Counter({
    name: 'debitura_store_away_total',
    help: 'Minutes in which the shared store was away.',
    registers,
  });

  return {
    note({event, route = '', method = '', status, code = '', durationMs = 0, webhookEvent = ''}) {
      if (event === 'failed') failures.inc();
      if (event === 'store') away.inc();
      if (event === 'webhook') {
        webhooks.inc({event: webhookEvent});
        lastWebhook.setToCurrentTime();
      }
      if (status === undefined) return;
      answers.inc({route, method, status: String(status), code});
      seconds.observe({route}, durationMs / 1_000);
    },
    read: async () => ({text: await register.metrics(), contentType: register.contentType}),
  };
}
