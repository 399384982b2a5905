import type * as z from 'zod/mini';
import {number, part} from './fields.js';

/** Where a list stands; one guide calls it `pageData`. */
export const page = part({
  totalResults: number(),
  pageSize: number(),
  currentPage: number(),
  totalPages: number(),
});

/** Metadata of a list. */
export type UpstreamPage = z.infer<typeof page>;
