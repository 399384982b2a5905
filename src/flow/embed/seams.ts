import type {LiveListener} from '../../client/events/live-event.js';
import type {Connection} from '../../client/connection.js';
import type {HistorySeam} from './trail.js';

/** Everything through which the embed touches the world. */
export type EmbedSeams = {
  connection(): Connection;
  history: HistorySeam;
  /** Tells the embeds of a page apart; the same after a reload. */
  id(): string;
  /** What lies in this tab; null where the browser gives none. */
  storage: Storage | null;
  /** The page's address. */
  href(): string;
  navigate(url: string): void;
  subscribe(listener: LiveListener): () => void;
};
