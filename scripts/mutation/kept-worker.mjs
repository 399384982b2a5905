// One worker of Vitest for all mutants: to start a thread and load Vitest in it costs more than most tests do.
import {EventEmitter} from 'node:events';
import process from 'node:process';
import {ThreadsPoolWorker} from 'vitest/node';

/** The thread that is kept, and the messages that wait for nobody any more once it is. */
let kept = null;

const answer = (type) => ({type, __vitest_worker_response__: true});

/** What Vitest takes for a worker per test file: says that it started and stopped, and leaves the thread running. */
class KeptWorker {
  name = 'kept';
  cacheFs = false;
  #options;
  #config;
  #own = new EventEmitter();
  #isFresh = false;

  constructor(options) {
    this.#options = options;
  }

  async start() {
    if (kept) return;
    kept = new ThreadsPoolWorker(this.#options);
    this.#isFresh = true;
    await kept.start();
    kept.thread.setMaxListeners(0);
  }

  async stop() {
    // A thread that did not end its work has been given up by force; a new one comes with the next file.
    if (!this.isBusy) return;
    const gone = kept;
    kept = null;
    await gone.stop();
  }

  send(message) {
    if (message.type === 'start') this.#config = message.context.config;
    if (message.type === 'start' && !this.#isFresh) return this.#say('started');
    if (message.type === 'stop') return this.#say('stopped');
    this.isBusy = message.type === 'run';
    // The thread knows the settings of its start; the names of the tests that are wanted change with every mutant.
    if (message.type === 'run') message.context.config ??= this.#config;
    kept?.send(message);
  }

  on(event, listener) {
    this.#own.on(event, listener);
    kept.on(event, listener);
  }

  off(event, listener) {
    this.#own.off(event, listener);
    kept?.off(event, listener);
  }

  deserialize(data) {
    if (data?.type === 'testfileFinished') this.isBusy = false;
    return data;
  }

  #say(type) {
    process.nextTick(() => this.#own.emit('message', answer(type)));
  }
}

/** The plugin that gives Vitest's projects this worker. */
export const keptWorker = {
  name: 'kept-worker',
  configureVitest({project, vitest}) {
    vitest.onClose(async () => {
      await kept?.stop();
      kept = null;
    });
    project.config.pool = 'kept';
    project.config.poolRunner = {
      name: 'kept',
      createPoolWorker: (options) => new KeptWorker(options),
    };
  },
};
