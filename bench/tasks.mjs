// What the main thread of a page did, task by task, as Chromium's own tracing says it.

/** What Chromium is asked to write down. */
const CATEGORIES = [
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
  'toplevel',
  '__metadata',
];

/** Milliseconds of CPU time that a task may take before users notice. */
export const LIMIT = 50;

/** Parts of a task below so many milliseconds are not named. */
const PART = 3;

/**
 * Listens to the tasks of the page's main thread.
 *
 * @param session - The page's session with the developer tools.
 * @returns Stops listening and answers: the `busy` ones in CPU time (largest first, the `loading` of the document apart
 * from the `others`), the `longest` task in milliseconds by the clock, the `busiest` in CPU time (a
 * machine that does other things as well makes tasks long; what they cost stays about the same), how many were `over`
 * the limit in CPU time, and the `parts` of the busiest, largest first. The driver's own questions to the page are no
 * work of the page; they are left out, so let them ask for nothing that the page then need not do, as a layout.
 */
export async function traceTasks(session) {
  const events = [];
  const collect = ({value}) => {
    for (const event of value) events.push(event);
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {includedCategories: CATEGORIES},
  });
  return async () => {
    const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await done;
    session.off('Tracing.dataCollected', collect);
    const {pid, tid} = mainThread(events);
    const own = events.filter((event) => event.pid === pid && event.tid === tid);
    const tasks = tasksOf(own);
    const most = (field) => Math.max(0, ...tasks.map((task) => milliseconds(task[field])));
    return {
      longest: most('dur'),
      busiest: most('tdur'),
      busy: apart(own, tasks),
      over: tasks.filter(({tdur}) => milliseconds(tdur) > LIMIT).length,
      parts: partsOf(own, tasks),
    };
  };
}

/**
 * Prints each stage of several rounds: the median of its busiest tasks, and the worst with what it was made of.
 *
 * @param rounds - Of each round the stages in the same order, each `what` it is with what `traceTasks` answered, and
 * perhaps `without`, the `busy` tasks of the same page without us in the same round: what these take is taken off.
 * @returns True when the median of every stage is within the limit: one round of a busy machine proves nothing.
 */
export function printRounds(rounds) {
  const stages = (rounds[0] ?? []).map(({what}, index) => {
    const [worst, ...others] = rounds
      .map((round) => round[index])
      .sort((one, other) => other.busiest - one.busiest);
    const middle = [worst, ...others][Math.floor(rounds.length / 2)];
    console.log(
      `${what}: busiest task ${middle.busiest.toFixed(0)} ms of CPU time, worst of ${rounds.length} rounds ${worst.busiest.toFixed(0)} ms (${worst.longest.toFixed(0)} ms by the clock, ${worst.over} over ${LIMIT} ms)`,
    );
    if (worst.over > 0) console.log(`  ${worst.parts.join('\n  ')}`);
    return middle.without ? printBeyond(rounds.map((round) => round[index])) : middle.busiest;
  });
  return stages.every((busiest) => busiest <= LIMIT);
}

/** Prints a stage beside the same page without us; answers the median of what is ours in its busiest task. */
function printBeyond(stages) {
  const median = (list) => list.sort((one, other) => other - one)[Math.floor(list.length / 2)] ?? 0;
  const both = (kind, at) => median(stages.map((stage) => at(stage)[kind][0] ?? 0)).toFixed(0);
  const pairs = ['loading', 'others'].map(
    (kind) => `${both(kind, ({busy}) => busy)} against ${both(kind, ({without}) => without)}`,
  );
  const ours = median(stages.map(({busy, without}) => Math.max(...beyond(busy, without))));
  console.log(`  taking up the document, with us against without us: ${pairs[0]} ms`);
  console.log(
    `  the busiest of the other tasks: ${pairs[1]} ms; ours in any task: ${ours.toFixed(0)} ms`,
  );
  return ours;
}

/** The tasks of the page, without those that only carry what the driver of the browser asks. */
function tasksOf(own) {
  const asked = timesOf(own, 'DevTools');
  return own.filter((event) => event.name === 'RunTask' && !isAnyIn(asked, event));
}

/** When messages of an interface came, sorted. */
function timesOf(own, name) {
  return own
    .filter(({args}) => args?.chrome_mojo_event_info?.mojo_interface_tag?.includes(name))
    .map(({ts}) => ts)
    .sort((one, other) => one - other);
}

/** True when any of the sorted times is within the task. */
function isAnyIn(times, {ts, dur}) {
  let [from, to] = [0, times.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (times[middle] < ts) from = middle + 1;
    else to = middle;
  }
  return from < times.length && times[from] < ts + dur;
}

/** What the busiest task was made of: its longest events, by name and milliseconds of CPU time. */
function partsOf(own, tasks) {
  const [busiest] = [...tasks].sort((one, other) => (other.tdur ?? 0) - (one.tdur ?? 0));
  if (!busiest) return [];
  return own
    .filter(
      ({name, ts, tdur}) =>
        name !== 'RunTask' &&
        milliseconds(tdur) >= PART &&
        ts >= busiest.ts &&
        ts < busiest.ts + busiest.dur,
    )
    .sort((one, other) => other.tdur - one.tdur)
    .slice(0, 12)
    .map(({name, tdur, args}) => {
      const {functionName = '', url = '', lineNumber = ''} = args?.data ?? {};
      const where = url ? `${functionName} ${url.split('/').at(-1)}:${lineNumber}` : '';
      return `${name} ${where} ${milliseconds(tdur).toFixed(0)}`.replaceAll(/ +/g, ' ');
    });
}

/** CPU time of the tasks, largest first; those in which the browser takes up a document are its own kind. */
function apart(own, tasks) {
  const taken = timesOf(own, 'NavigationClient');
  const times = (isLoading) =>
    tasks
      .filter((task) => isAnyIn(taken, task) === isLoading)
      .map(({tdur}) => milliseconds(tdur))
      .sort((one, other) => other - one);
  return {loading: times(true), others: times(false)};
}

/**
 * What the tasks of a stage took beyond those of the same page without us: of each kind, the busiest less the busiest.
 * Everything else counts whole.
 */
function beyond({loading, others}, without) {
  const less = ([first = 0, ...rest], [floor = 0] = []) => [Math.max(0, first - floor), ...rest];
  return [...less(loading, without?.loading), ...less(others, without?.others)];
}

/** Traces count in microseconds. */
function milliseconds(time = 0) {
  return time / 1_000;
}

/** The browser traces every page and process; ours is the one that works the most. */
function mainThread(events) {
  const counts = new Map();
  for (const {pid, tid} of events)
    counts.set(`${pid} ${tid}`, (counts.get(`${pid} ${tid}`) ?? 0) + 1);
  const [busiest] = events
    .filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain')
    .sort(
      (one, other) => counts.get(`${other.pid} ${other.tid}`) - counts.get(`${one.pid} ${one.tid}`),
    );
  if (!busiest) throw new Error('The trace names no page.');
  return busiest;
}
