import {spawnSync} from 'node:child_process';
import {root} from '../prepare.mjs';

/** So many landings back where the history does not say what was there before. */
const BACK = 20;

function git(...args) {
  const {status, stdout} = spawnSync('git', args, {cwd: root, encoding: 'utf8'});
  return status === 0 ? stdout.trim() : null;
}

/**
 * The commit that the working copy is compared with: where it left the main branch; on the main branch itself, or
 * without one, twenty commits ago, or as far back as the history goes. Null when there is none.
 */
export function readBase() {
  const head = git('rev-parse', 'HEAD');
  const fork = git('merge-base', 'HEAD', 'origin/main');
  if (fork && fork !== head) return fork;
  const before = (git('rev-list', '--first-parent', `--max-count=${BACK + 1}`, 'HEAD') ?? '')
    .split('\n')
    .at(-1);
  return before && before !== head ? before : null;
}

/** The lines that are not as they were, newest file first: `{file, ranges: ['3-9']}`. Removed lines leave nothing. */
export function readChanges(base, folders) {
  const newest = (
    git('log', '--name-only', '--format=', `${base}..HEAD`, '--', ...folders) ?? ''
  ).split('\n');
  const changed = (
    git('diff', '--name-only', '--diff-filter=d', base, '--', ...folders) ?? ''
  ).split('\n');
  const files = [...new Set([...newest, ...changed])].filter(
    (file) => file && changed.includes(file),
  );
  return files
    .map((file) => ({file, ranges: rangesOf(git('diff', '--unified=0', base, '--', file) ?? '')}))
    .filter(({ranges}) => ranges.length > 0);
}

/** From `@@ -1,2 +3,7 @@`: lines 3 to 9 of the new file. */
function rangesOf(diff) {
  return [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)]
    .map(([, first, count = '1']) => ({first: Number(first), count: Number(count)}))
    .filter(({count}) => count > 0)
    .map(({first, count}) => `${first}-${first + count - 1}`);
}
