// npm run screenshots: drives the demo in Chromium and writes the pictures of the documents, docs/pictures/*.png.
import {spawnSync} from 'node:child_process';
import {mkdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {chromium} from 'playwright-core';
import {chromeArgs} from './find-chrome.mjs';
import {build, ensureChromium, ensurePackages, root} from './prepare.mjs';
import {PICTURES} from './screenshots/pictures.mjs';
import {openSources} from './sources.mjs';

/** Nobody waits for a README. */
const MOST_BYTES = 150_000;

/** ImageMagick, where it is, makes a third of the bytes with 256 colours; without it pictures are less sharp. */
const hasPalette = spawnSync('convert', ['-version']).status === 0;

/** One browser profile for each picture, so that no draft of another is there. */
async function take(browser, demo, {name, dark = false, width = 1000, height = 700, as, show}) {
  const context = await browser.newContext({
    viewport: {width, height},
    deviceScaleFactor: hasPalette ? 1.5 : 1,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'en-GB',
    timezoneId: 'Europe/Copenhagen',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${demo.url}/login?as=${as ?? 'nordlys'}`);
  await show(page, demo);
  await page.evaluate(() => document.fonts.ready);
  const path = join(root, 'docs/pictures', `${name}.png`);
  await page.screenshot({path});
  await context.close();
  if (hasPalette)
    spawnSync('convert', [path, '-strip', '-dither', 'None', '-colors', '256', `PNG8:${path}`]);
  const {size} = statSync(path);
  console.log(`${name}: ${Math.round(size / 1000)} KB`);
  if (size > MOST_BYTES) throw new Error(`${name}.png has ${size} bytes, more than ${MOST_BYTES}.`);
}

ensurePackages();
const executablePath = ensureChromium();
build('tag');
build('demo');
mkdirSync(join(root, 'docs/pictures'), {recursive: true});
const vite = await openSources('info');
const {startDemo} = await vite.ssrLoadModule('/demo/server.ts');
const browser = await chromium.launch({executablePath, args: chromeArgs()});
const wanted = process.argv.slice(2);
try {
  for (const picture of PICTURES.filter(({name}) => !wanted.length || wanted.includes(name))) {
    const demo = await startDemo();
    await take(browser, demo, picture);
    await demo.close();
  }
} finally {
  await browser.close();
  await vite.close();
}
