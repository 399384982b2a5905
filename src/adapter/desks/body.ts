import {partnerErrors, type PartnerSchema} from '../../contract/index.js';
import {parseJson, readBytes} from '../guard/body.js';
import {Problem} from '../problem.js';
import type {Context} from '../routes/route.js';

/** A checked body and the bytes it came as. */
export type Body<T> = {body: T; bytes: Uint8Array<ArrayBuffer>};

/**
 * Reads what a partner wrote.
 * @param most - Bytes it may have, when not the common limit.
 * @throws Problem `invalid` naming the fields.
 */
export async function readBody<T>(
  {request, settings}: Pick<Context, 'request' | 'settings'>,
  schema: PartnerSchema<T>,
  most?: number,
): Promise<Body<T>> {
  const bytes = await readBytes(request, most);
  const written = parseJson(bytes);
  const today = settings.now().toISOString().slice(0, 10);
  const parsed = schema.safeParse(written);
  const fieldErrors = partnerErrors(schema, written, today);
  if (!parsed.success || Object.keys(fieldErrors).length > 0)
    throw new Problem('invalid', 'What was written cannot be taken so.', {fieldErrors});
  return {body: parsed.data, bytes};
}
