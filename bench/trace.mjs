// What a page's main thread did, task by task, as Chromium's own tracing says it.

/** What Chromium is asked to write down. */
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'toplevel', '__metadata'];

/**
 * Listens to the tasks of the page's main thread.
 *
 * @param session - The page's session with the developer tools.
 * @returns Stops listening and answers the longest task in milliseconds, in time and in CPU time. The driver's own
 * questions to the page are no work of the page; they are left out, so let them ask for nothing that the page then
 * need not do, as a layout.
 */
export async function traceTasks(session) {
  const events = [];
  const collect = ({value}) => events.push(...value);
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
    const tasks = tasksOf(events);
    const most = (field) => Math.max(0, ...tasks.map((task) => (task[field] ?? 0) / 1_000));
    return {longest: most('dur'), busiest: most('tdur')};
  };
}

function tasksOf(events) {
  const {pid, tid} = mainThread(events);
  const own = events.filter((event) => event.pid === pid && event.tid === tid);
  const asked = own.filter(
    ({args}) => args.chrome_mojo_event_info?.mojo_interface_tag === 'blink.mojom.DevToolsSession',
  );
  const isIn = (task) => (one) => one.ts >= task.ts && one.ts < task.ts + task.dur;
  return own.filter((event) => event.name === 'RunTask' && !asked.some(isIn(event)));
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
