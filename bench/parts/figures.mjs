// What benches do with what they measured: quantiles, ratios within rounds, tables.

/** The value below which `share` of the values lie, 0 to 1; NaN without values. */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle value. */
export function median(values) {
  return quantile(values, 0.5);
}

/**
 * How two things that were measured in the same rounds compare: the median of the rounds' ratios. What slows the machine
 * for a while slows both halves of a round.
 */
export function ratio(values, others) {
  return median(values.map((value, round) => value / others[round]));
}

/** Prints a Markdown table, which `run.mjs` copies as it is. */
export function printTable(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  for (const cells of [heads, heads.map(() => '---'), ...rows]) console.log(line(cells));
}

/**
 * Says whether a figure keeps what is promised of it.
 *
 * @param what - What is promised, with the figure.
 * @param isKept - Whether it is.
 * @returns `isKept`, for the exit code.
 */
export function promise(what, isKept) {
  console.log(`${isKept ? 'Kept' : 'NOT KEPT'}: ${what}`);
  return isKept;
}
