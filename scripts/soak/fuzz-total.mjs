/**
 * Adds up what the pieces of `npm run fuzz` reported.
 *
 * @param reports - One object per piece, as `test/fuzz/run.ts` writes it; with `failed`, how it is played again.
 * @returns The counts so far, rows for a table, and what failed.
 */
export function total(reports) {
  const whole = reports.filter(({failed}) => failed === undefined);
  const of = (name) => whole.filter(({what}) => what === name);
  const requests = of('requests');
  const upstream = of('upstream answers');
  const counts = {
    requests: sum(requests, ({runs}) => runs),
    'upstream answers': sum(upstream, ({hostile}) => hostile),
  };
  const failed = reports.flatMap((report) => report.failed ?? []);
  const operations = Math.max(0, ...upstream.map((report) => report.operations));
  return {
    counts,
    failed,
    rows: [
      ['ran on the commits', [...new Set(whole.map(({commit}) => commit))].join(', ')],
      ['hostile requests', `${counts.requests}, goal 1000000`],
      ['their answers', statusesOf(requests)],
      ['their seeds', seedsOf(requests)],
      ['hostile upstream answers', `${counts['upstream answers']}, goal 1000000`],
      ['operations that gave them', operations],
      ['calls that they were given to', sum(upstream, ({runs}) => runs)],
      ['answers to these calls', statusesOf(upstream)],
      ['their seeds', seedsOf(upstream)],
      ['own 500s', sum(whole, ({statuses}) => statuses[500] ?? 0)],
      ['pieces in which anything broke', failed.length],
    ],
  };
}

/** Numbers of a common run: `1-50`. */
function seedsOf(reports) {
  const seeds = reports.map(({seed, runs}) => [seed, runs]).sort(([one], [other]) => one - other);
  if (seeds.length === 0) return 'none';
  const sizes = [...new Set(seeds.map(([, runs]) => runs))].join(' or ');
  return `${seeds[0][0]}-${seeds.at(-1)[0]} (${seeds.length}), ${sizes} runs each`;
}

/** How often which status came. */
function statusesOf(reports) {
  const statuses = new Map();
  for (const report of reports)
    for (const [status, count] of Object.entries(report.statuses))
      statuses.set(status, (statuses.get(status) ?? 0) + count);
  return [...statuses]
    .sort(([one], [other]) => one - other)
    .map(([status, count]) => `${status}: ${count}`)
    .join(', ');
}

function sum(reports, count) {
  return reports.reduce((before, report) => before + count(report), 0);
}
