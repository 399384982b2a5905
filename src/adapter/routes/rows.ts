import type {Desk} from '../../contract/index.js';
import type {DeskPrincipal, Principal} from '../options/principal.js';
import type {Route} from './route.js';

/** A handler of any desk; the row that holds it calls it for principals of its desks only. */
export type AnyRoute = Route | Route<DeskPrincipal> | Route<Principal>;

/** One row of the route table: a method and path, and a cell per desk. An empty cell is a 405. */
export type Row = Pick<AnyRoute, 'method' | 'pattern' | 'mediaType' | 'whenRefused'> & {
  cells: Partial<Record<Desk, AnyRoute>>;
};

/**
 * Puts handlers of the same method and path side by side.
 * @throws TypeError when a cell is taken twice, or desks of one row want bodies of different kinds.
 */
export function rowsOf(routes: readonly AnyRoute[]): Row[] {
  const rows = new Map<string, Row>();
  for (const route of routes) {
    const {method, pattern, mediaType, whenRefused} = route;
    const name = `${method} ${pattern}`;
    const row = rows.get(name) ?? {
      method,
      pattern,
      mediaType,
      cells: {},
      ...(whenRefused && {whenRefused}),
    };
    if (row.mediaType !== mediaType) throw new TypeError(`${name} takes two kinds of body.`);
    for (const desk of route.desks) {
      if (row.cells[desk]) throw new TypeError(`${name} has two handlers for ${desk}.`);
      row.cells[desk] = route;
    }
    rows.set(name, row);
  }
  return [...rows.values()];
}
