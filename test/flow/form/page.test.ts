import {afterEach, describe, expect, it, vi} from 'vitest';
import {browserSeams, browserTimers, tabStorage} from '../../../src/flow/case-form/seams.js';
import {memoryStorage} from '../../support/storage.js';
import {createScript} from '../support/adapter.js';

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'sessionStorage');
  vi.useRealTimers();
});

/** What a browser has and Node has not. */
function openTab(storage: () => Storage = memoryStorage) {
  const left: string[] = [];
  const replaced: unknown[][] = [];
  vi.stubGlobal('location', {
    href: 'https://ledgerly.example/invoices',
    assign: (url: string) => left.push(url),
  });
  vi.stubGlobal('history', {
    state: {scroll: 120},
    replaceState: (...change: unknown[]) => replaced.push(change),
  });
  Object.defineProperty(globalThis, 'sessionStorage', {configurable: true, get: storage});
  return {left, replaced};
}

describe('The form on a real page', () => {
  it('reads and tidies the address in place, and leaves by it', () => {
    const {left, replaced} = openTab();
    const connection = createScript().connect();
    const seams = browserSeams({connection: () => connection, emit: () => true});
    expect(seams.connection()).toBe(connection);
    expect(seams.address.href()).toBe('https://ledgerly.example/invoices');
    seams.address.replace('https://ledgerly.example/');
    // What the page keeps for its own Back button stays.
    expect(replaced).toEqual([[{scroll: 120}, '', 'https://ledgerly.example/']]);
    seams.navigate('https://app.debitura.com/Signing');
    expect(left).toEqual(['https://app.debitura.com/Signing']);
  });

  it('has the time of the clock, chance of the browser, and the tab’s storage', () => {
    const stored = memoryStorage();
    openTab(() => stored);
    vi.useFakeTimers({now: Date.parse('2026-06-01T10:00:00Z')});
    const connection = createScript().connect();
    const seams = browserSeams({connection: () => connection, emit: () => true});
    expect(seams.now().toISOString()).toBe('2026-06-01T10:00:00.000Z');
    const [one, other] = [seams.random(new Uint8Array(32)), seams.random(new Uint8Array(32))];
    expect(one).not.toEqual(other);
    expect(one).not.toEqual(new Uint8Array(32));
    expect(seams.storage).toBe(stored);
  });

  it('works where the browser blocks the tab’s storage', () => {
    openTab(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(tabStorage()).toBeNull();
  });

  it('waits as long as it says, and not at all when nobody waits any more', () => {
    vi.useFakeTimers();
    const rung: string[] = [];
    browserTimers.set(() => rung.push('rung'), 300);
    browserTimers.clear(browserTimers.set(() => rung.push('given up'), 300));
    vi.advanceTimersByTime(299);
    expect(rung).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(rung).toEqual(['rung']);
  });
});
