import {Problem} from '../problem.js';
import type {Row} from './rows.js';

/** A row of the route table and what its pattern found in the path. */
export type Match = {row: Row; params: Record<string, string>};

/** A row with its pattern cut into segments; a name stands for a placeholder. */
type CutRow = {row: Row; parts: readonly Part[]; placeholders: number};
type Part = {literal: string} | {name: string};

/**
 * What finds the row of a raw path. The path is cut before it is decoded, so that `a%2Fb` stays one segment.
 * It throws a Problem: `not-found` for unknown paths, `not-available` with `Allow` for other methods.
 */
export function createMatch(rows: readonly Row[]): (method: string, path: string) => Match {
  const byLength = cutRows(rows);

  return (method, path) => {
    const segments = path.split('/').slice(1);
    const found = (byLength.get(segments.length) ?? []).filter(({parts}) => fits(parts, segments));
    const [best] = found;
    if (!best) throw new Problem('not-found', 'There is no such route.');
    const candidates = found.filter(({placeholders}) => placeholders === best.placeholders);
    const wanted = candidates.find(({row}) => row.method === method);
    if (!wanted)
      throw new Problem('not-available', `${method} is not offered here.`, {
        headers: {allow: candidates.map(({row}) => row.method).join(', ')},
      });
    return {row: wanted.row, params: paramsOf(wanted.parts, segments)};
  };
}

/** Rows by their number of segments. A literal segment wins over a placeholder: `/cases/preview` is no id. */
function cutRows(rows: readonly Row[]): Map<number, CutRow[]> {
  const byLength = new Map<number, CutRow[]>();
  for (const row of rows) {
    const parts = row.pattern.split('/').slice(1).map(partOf);
    const placeholders = parts.filter((part) => 'name' in part).length;
    const others = byLength.get(parts.length) ?? [];
    byLength.set(parts.length, [...others, {row, parts, placeholders}]);
  }
  for (const cut of byLength.values()) cut.sort((a, b) => a.placeholders - b.placeholders);
  return byLength;
}

function partOf(segment: string): Part {
  return segment.startsWith('{') ? {name: segment.slice(1, -1)} : {literal: segment};
}

function fits(parts: readonly Part[], segments: readonly string[]): boolean {
  return parts.every((part, index) => 'name' in part || part.literal === segments[index]);
}

function paramsOf(parts: readonly Part[], segments: readonly string[]) {
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    if ('name' in part) params[part.name] = decode(segments[index] ?? '');
  }
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Problem('invalid', 'The path is not well encoded.');
  }
}
