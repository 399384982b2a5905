import {connect} from 'node:net';
import {afterEach, describe, expect, it} from 'vitest';
import {answerOf, at, read} from '../../adapter/support.js';
import {BROWSER, createServers, servedAdapter} from '../../adapter/served.js';
import {createWorld} from '../../support/world.js';

const servers = createServers();
afterEach(() => {
  servers.close();
});

const BROWSER_LINES = Object.entries(BROWSER).map(([name, value]) => `${name}: ${value}`);

/** What a server says to these bytes, until it ends the connection. */
function say(url: string, lines: readonly string[], body = ''): Promise<string> {
  const {port, host} = new URL(url);
  return new Promise((resolve, reject) => {
    const heard: Buffer[] = [];
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(`${[...lines, `Host: ${host}`, ...BROWSER_LINES].join('\r\n')}\r\n\r\n${body}`);
    });
    socket.on('data', (bytes) => heard.push(bytes));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(heard).toString('latin1')));
  });
}

const statuses = (said: string) =>
  [...said.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, code]) => code);

describe('A method that no route has', () => {
  it('is refused and says nothing back of what was sent', async () => {
    const url = await servers.listen(servedAdapter().handler);
    for (const method of ['TRACE', 'TRACK', 'PROPFIND', 'PATCH', 'DELETE']) {
      const said = await say(url, [
        `${method} /debitura/cases HTTP/1.1`,
        'X-Planted: echo',
        'Connection: close',
      ]);
      // Node's own parser does not know TRACK.
      expect([method, statuses(said)]).toEqual([method, [method === 'TRACK' ? '400' : '405']]);
      expect(said).not.toContain('echo');
    }
  });
});

describe('A message with two lengths', () => {
  it('is one message or none, so that nothing can hide behind its end', async () => {
    let sent = 0;
    const {handler} = servedAdapter({
      fetch: () => Promise.reject(new Error(`sent ${(sent += 1)}`)),
    });
    const url = await servers.listen(handler);
    const hidden = 'GET /debitura/users HTTP/1.1\r\nHost: x\r\n\r\n';
    for (const lengths of [
      ['Content-Length: 5', 'Transfer-Encoding: chunked'],
      ['Content-Length: 5', 'Content-Length: 6'],
      ['Transfer-Encoding: chunked', 'Transfer-Encoding: identity'],
      ['Transfer-Encoding: x-chunked'],
    ]) {
      const start = ['POST /debitura/cases HTTP/1.1', 'Content-Type: application/json'];
      const said = await say(
        url,
        [...start, ...lengths, 'Connection: close'],
        `0\r\n\r\n${hidden}`,
      );
      expect([lengths, statuses(said)]).toEqual([lengths, ['400']]);
    }
    expect(sent).toBe(0);
  });
});

describe('A parameter that is given twice', () => {
  it('counts once, and only what may be several is passed on as several', async () => {
    const {fetch, requests} = createWorld();
    const asked = await answerOf(fetch(at('/cases?page=1&page=2&pageSize=1&pageSize=100'), read));
    expect(asked.status).toBe(200);
    await answerOf(fetch(at('/cases?statuses=Active&statuses=Closed'), read));
    const sent = requests
      .map(({url}) => new URL(url).searchParams)
      .filter((query) => query.size > 0)
      .map((query) => [...query].map(([name, value]) => `${name}=${value}`).join('&'));
    expect(sent).toEqual(['Page=1&PageSize=1', 'Statuses=Active&Statuses=Closed']);
  });
});
