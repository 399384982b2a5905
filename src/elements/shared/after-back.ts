import type {LitElement} from 'lit';
import type {Connection} from '../../client/connection.js';

/**
 * To be called when the page comes back from the browser's memory of pages, as the Back button brings it: nothing is
 * shown before it is known who is there, and for somebody else the element begins anew.
 */
export async function afterBack(element: LitElement, connection: Connection): Promise<void> {
  const {subject} = connection;
  element.style.visibility = 'hidden';
  const now = await connection.refreshSession().catch(() => null);
  if (now?.subject !== subject) element.requestUpdate('adapter');
  await element.updateComplete;
  element.style.visibility = '';
}
