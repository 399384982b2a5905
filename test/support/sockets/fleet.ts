import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import type {Random} from '../simulation/random.js';

type Process = {child: ChildProcess; url: string};

/** Adapter processes of their own on one Redis; `program` is the built `adapter-process.ts`. */
export async function startFleet(
  program: string,
  {
    redis,
    debitura,
    random,
    count = 3,
  }: {redis: string; debitura: string; random: Random; count?: number},
) {
  const failures: string[] = [];
  const processes = await Promise.all(Array.from({length: count}, () => start()));
  let kills = 0;

  async function start(): Promise<Process> {
    const child = spawn(process.execPath, [program, redis, debitura], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface(child.stdout);
    const url = new Promise<string>((resolve, reject) => {
      lines.on('line', (line) => {
        const port = /^ready (\d+)$/.exec(line)?.[1];
        if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
        else failures.push(line);
      });
      child.once('exit', () => reject(new Error('An adapter process did not start.')));
    });
    return {child, url: await url};
  }

  return {
    /** Own 500s, as the processes logged them. */
    failures,
    kills: () => kills,
    /** One of the processes, as a balancer chooses. */
    url: () => random.pick(processes).url,
    /** Kills one in the middle of whatever it does; another takes its place. */
    async kill() {
      const index = random.between(0, processes.length - 1);
      const dying = processes[index];
      if (!dying) return;
      kills += 1;
      await end(dying);
      processes[index] = await start();
    },
    close: async () => {
      await Promise.all(processes.map(end));
    },
  };
}

async function end({child}: Process): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
