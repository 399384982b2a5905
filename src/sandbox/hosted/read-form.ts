import {businessFailure} from '../http/failure.js';

/**
 * Reads a submitted form.
 *
 * @throws Failure - 400 when the body is no form.
 */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw businessFailure(400, 'InvalidForm', 'The body is not a form');
  }
}
