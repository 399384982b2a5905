/** Listens to the tasks of a page's main thread; what it returns stops that and answers the longest, in milliseconds. */
export async function traceTasks(session) {
  const events = [];
  const collect = ({value}) => events.push(...value);
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'disabled-by-default-devtools.timeline',
        'devtools.timeline',
        'toplevel',
        '__metadata',
      ],
    },
  });
  return async () => {
    const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await done;
    session.off('Tracing.dataCollected', collect);
    const {pid, tid} = mainThread(events);
    const own = events.filter((event) => event.pid === pid && event.tid === tid);
    const tasks = own.filter(({name}) => name === 'RunTask');
    const most = (field) => Math.max(0, ...tasks.map((task) => (task[field] ?? 0) / 1_000));
    return {
      longest: most('dur'),
      busiest: most('tdur'),
      over: tasks.filter(({tdur = 0}) => tdur > 50_000).length,
      parts: partsOf(own, tasks),
    };
  };
}

/** What the busiest task was made of: its longest events, by name and milliseconds of CPU time. */
function partsOf(events, tasks) {
  const [busiest] = [...tasks].sort((one, other) => (other.tdur ?? 0) - (one.tdur ?? 0));
  if (!busiest) return [];
  return events
    .filter(
      ({name, ts, tdur = 0}) =>
        name !== 'RunTask' && tdur >= 5_000 && ts >= busiest.ts && ts < busiest.ts + busiest.dur,
    )
    .sort((one, other) => other.tdur - one.tdur)
    .slice(0, 8)
    .map(({name, tdur, args}) => {
      const {functionName = '', url = '', lineNumber = ''} = args?.data ?? {};
      const where = url ? `${functionName} ${url.split('/').at(-1)}:${lineNumber}` : '';
      return `${name} ${where} ${(tdur / 1_000).toFixed(0)}`.replaceAll(/ +/g, ' ');
    });
}

/** The browser traces every page and process; ours is the one that works the most. */
function mainThread(events) {
  const names = events.filter(
    ({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const count = ({pid, tid}) =>
    events.filter((event) => event.pid === pid && event.tid === tid).length;
  const [busiest] = names.sort((one, other) => count(other) - count(one));
  if (!busiest) throw new Error('The trace names no page.');
  return busiest;
}
