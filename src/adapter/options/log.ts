/** One log line, built from these names alone; never from a body, a query or a header. */
export type LogEntry = {
  level: 'info' | 'warn' | 'error';
  event: 'answered' | 'failed' | 'started' | 'webhook' | 'keeper' | 'store';
  requestId?: string;
  method?: string;
  /** The route's pattern, not its path. */
  route?: string;
  status?: number;
  code?: string;
  desk?: string;
  durationMs?: number;
  /** The class of an unforeseen error and where it was thrown; its message may hold personal data. */
  errorName?: string;
  errorAt?: string;
  /** Debitura's id of an event, and its name. */
  webhookId?: string;
  webhookEvent?: string;
  /** A sentence of our own. */
  note?: string;
};

/** Takes one log line. */
export type Log = (entry: LogEntry) => void;

/** Writes warnings and errors to the console, one JSON object a line. */
export const consoleLog: Log = (entry) => {
  if (entry.level === 'info') return;
  console[entry.level](JSON.stringify(entry));
};

/** A log that fails must not cost anybody the answer. */
export function writeLog(log: Log, entry: LogEntry) {
  try {
    log(entry);
  } catch {
    // There is no second place to report to.
  }
}

/** The first place in an error's stack, without the message. */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const {message, stack = ''} = error;
  const at = stack.indexOf(message);
  // Without its message no line of a stack can be trusted to be a place.
  const lines = at === -1 ? [] : stack.slice(at + message.length).split('\n');
  return lines.find((line) => /^\s+at /.test(line))?.trim() ?? '';
}
