import {chromium, type Browser} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';
import {chromeArgs, findChrome} from '../../scripts/find-chrome.mjs';

/** A browser for the tests of one file; what is called answers it once they run. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({executablePath: findChrome(), args: chromeArgs()});
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser is there while tests run.');
    return browser;
  };
}
