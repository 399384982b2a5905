/** One request that changed the sandbox, with what it takes to play it again. */
export type Entry = {
  /** Milliseconds since 1970. */
  at: number;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: ArrayBuffer | null;
};

const NAME = 'ledgerly-history';

/** Requests in their order, kept in this browser: a worker ends whenever the browser likes. */
export type History = {
  readonly length: number;
  read: () => Promise<Entry[]>;
  add: (entry: Entry) => Promise<void>;
  clear: () => Promise<void>;
};

/** Opens what this browser kept; the entries are numbered below `base`, which nobody asks for. */
export async function openHistory(base: string): Promise<History> {
  let cache = await caches.open(NAME);
  let keys = (await cache.keys()).map(({url}) => url).sort();
  const addressOf = (index: number) => `${base}history/${String(index).padStart(8, '0')}`;

  return {
    get length() {
      return keys.length;
    },
    async read() {
      const kept = await Promise.all(keys.map((key) => cache.match(key)));
      return Promise.all(kept.flatMap((response) => (response ? [entryOf(response)] : [])));
    },
    async add({body, ...entry}) {
      const key = addressOf(keys.length);
      keys.push(key);
      const headers = {
        'x-entry': encodeURIComponent(JSON.stringify(entry)),
        'x-body': body ? '1' : '',
      };
      await cache.put(key, new Response(body, {headers}));
    },
    async clear() {
      await caches.delete(NAME);
      cache = await caches.open(NAME);
      keys = [];
    },
  };
}

async function entryOf(response: Response): Promise<Entry> {
  const text = decodeURIComponent(response.headers.get('x-entry') ?? '{}');
  const entry = JSON.parse(text) as Omit<Entry, 'body'>;
  const hasBody = response.headers.get('x-body') === '1';
  return {...entry, body: hasBody ? await response.arrayBuffer() : null};
}
