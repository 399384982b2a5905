import {ARGUED} from './argued.mjs';

/** Stryker's words, by what they say of the tests. */
const FOUND = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

/** True for a mutant of which it is written down why no test can find it. */
export const isArgued = ({file, original, replacement}) =>
  ARGUED.some(
    (one) =>
      one.file === file &&
      one.original === original &&
      (one.replacement === undefined || one.replacement === replacement),
  );

/**
 * What some mutants say of the tests. Those that did not run (no valid program, ignored) say nothing; an argued one is
 * no miss.
 */
export function scoreOf(mutants) {
  const found = mutants.filter(({status}) => FOUND.includes(status)).length;
  const missed = mutants.filter(({status}) => MISSED.includes(status));
  const argued = missed.filter(isArgued).length;
  const survivors = missed.filter((mutant) => !isArgued(mutant));
  const judged = found + survivors.length;
  return {
    found,
    argued,
    survivors,
    judged,
    uncovered: survivors.filter(({status}) => status === 'NoCoverage').length,
    percent: judged === 0 ? 100 : (found / judged) * 100,
  };
}

/** One line for one mutant, as in `src/debitura/path.ts:40: a !== b → a === b (Survived)`. */
export function toLine({file, line, original, replacement, status}) {
  const short = (text) => {
    const flat = text.replaceAll(/\s+/g, ' ').trim();
    return flat.length > 70 ? `${flat.slice(0, 69)}…` : flat;
  };
  return `${file}:${line}: ${short(original)} → ${short(replacement ?? '')} (${status})`;
}
