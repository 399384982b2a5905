import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, type UserConfig} from 'vite';
import {
  asModule,
  compileAhead,
  emptyOwn,
  licencesOnce,
  nameCopy,
  noEval,
  oneDecorator,
  squeeze,
} from './scripts/build-plugins.mjs';
import {integrityList} from './scripts/integrity.mjs';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const {version} = JSON.parse(readFileSync(path('package.json'), 'utf8')) as {version: string};

/** Packages that an npm user installs once for the whole page or server. */
const shared = [
  /^lit($|\/)/,
  /^zod($|\/)/,
  /^hono($|\/)/,
  /^srvx($|\/)/,
  'eventsource-parser',
  'jose',
  'redis',
  'undici',
  'prom-client',
  'react',
  '@lit/react',
  /^node:/,
];

/**
 * What travels together to a page: bytes that are needed at the same moment, in few files, compress best. A group takes
 * its modules and what they stand on, unless an earlier group has it; so no two chunks import each other.
 */
const chunkGroups = [
  // What every element stands on; of Lit, what more than one element uses.
  {
    name: 'base',
    test: /node_modules\/(?!.*\/(async-directive|directives\/))(lit|lit-html|lit-element|@lit)\/|oxc-project|src\/(client\/(?!upload|events|partner)|contract\/(problem|headers)\.|styles\/(tokens|base|controls|layout)\.|i18n\/(load|format)\.|flow\/case-form\/(problems|seams)|elements\/(shared\/(?!copy|refuse|second-copy|leave|following|out-link|step-in)|events))/,
  },
  // Fields that more than one form has, with their days, and the places that are chosen in them.
  {
    name: 'fields',
    test: /src\/(contract\/dates\.|elements\/(fields\/(field|text)\.|price\/shown|shared\/step-in)|flow\/(money\/|price\/asker)|styles\/stepped)/,
  },
  {name: 'places', test: /src\/elements\/fields\/(places|select)\./},
  // The form until its first step is there to be filled in.
  {
    name: 'form',
    test: /src\/(flow\/case-form\/(?!european)|elements\/case-form\/(define|steps\/claim)|i18n\/en\/form)/,
  },
  // Notes, tables and choices, for the form's later steps and for lists.
  {name: 'looks', test: /src\/styles\/(notes|figures|choices)/},
  // Leaving and coming back: no part of the first form, and needed by more than one later screen.
  {
    name: 'panels',
    test: /src\/(elements\/(shared\/(leave|copy)|fields\/error-text|case-form\/(parts\/problem-text|outcome\/waiting))|flow\/(signing\/return-address|submission\/pause))/,
  },
  // The list of errors, for the form, onboarding and the agency's desk, none of which may bring another.
  {name: 'error-list', test: /src\/elements\/case-form\/frame\/errors/},
  {name: 'problems', test: /src\/i18n\/en\/problems/},
  // What is said of a read invoice, in a list that may never read one.
  {name: 'facts', test: /src\/elements\/case-form\/drop\/facts/},
  // For two lists that otherwise have nothing in common, one of which asks for it late.
  {name: 'next-frame', test: /src\/elements\/next-frame/},
  // What knows that somebody comes back from signing, who it is, and whether it was signed: for form, case and onboarding.
  {
    name: 'return',
    test: /src\/flow\/(signing\/(return-address|is-signed)|submission\/stranger)/,
  },
  // Lit's parts for rows, of which no form has any.
  {name: 'rows', test: /node_modules\/lit(-html)?\/.*directives\/(guard|repeat)/},
  // What list and case share, and each of the two.
  {
    name: 'tracking',
    test: /src\/(flow\/tracking\/(seams|joined|standing)|elements\/(case-list\/(pill|seams)|shared\/(following|out-link))|contract\/lifecycle|i18n\/(moments|en\/lifecycle))/,
  },
  {
    name: 'case-list',
    test: /src\/(flow\/tracking\/list\/(?!account-tasks)|elements\/case-list\/(?!lazy\/)|i18n\/en\/case-list)/,
  },
  {
    name: 'case',
    test: /src\/(flow\/tracking\/(?!papers|talk|links|list|quotes|signing)|elements\/case\/(?!lazy\/)|i18n\/en\/case\.)/,
  },
  // The rules of files, for the form's papers and for a case's, the keys under which both travel, and what a refusal proves.
  {
    name: 'file-rules',
    test: /src\/(flow\/(base64url|proof|documents\/refusal)|contract\/(files|text)\.|i18n\/bytes)/,
  },
  // The rules of the fields, needed when the first step ends.
  {
    name: 'rules',
    test: /src\/(contract\/limits\.|elements\/bulk\/table\/rules|flow\/(claim\/(advance|agreement|checks|draft|joined)|case-form\/european)|i18n\/en\/errors)/,
  },
  // What a price looks like, needed as soon as one is known.
  {
    name: 'price',
    test: /src\/(elements\/(price\/panel|case-form\/frame\/price-side)|i18n\/en\/price)/,
  },
  // What keeps the draft in the tab, needed when something was typed.
  {name: 'draft', test: /src\/flow\/draft\/(keeper|record|seal)/},
  // What opens an earlier draft: also one that was sealed before the secret was rotated, and what its fields hold by now.
  {name: 'earlier', test: /src\/flow\/draft\/(earlier|values)/},
  // A box with its sentence, frames and numbered steps, for reviews and desks that have nothing else in common.
  {name: 'check', test: /src\/(elements\/case-form\/parts\/check|styles\/lists)/},
  {name: 'review', test: /src\/(elements\/case-form\/steps\/review|i18n\/en\/review)/},
  {name: 'embed', test: /src\/(flow\/embed\/|elements\/embed\/|i18n\/en\/embed)/},
  // Becoming a client until its first step is there, then what sends it, and what comes after.
  {
    name: 'onboarding',
    test: /src\/(flow\/onboarding\/(?!checks|keeper|kyc|refuse|resolve|submit)|elements\/onboarding\/(?!lazy)|i18n\/en\/onboarding\.)/,
  },
  {name: 'onboarding-send', test: /src\/flow\/onboarding\/(checks|refuse|resolve|submit)/},
  {
    name: 'onboarding-outcome',
    test: /src\/(elements\/onboarding\/lazy\/(outcome|leaving)|i18n\/en\/onboarding-outcome)/,
  },
  {name: 'kyc', test: /src\/(flow\/onboarding\/kyc|elements\/onboarding\/lazy\/kyc|i18n\/en\/kyc)/},
  // From the confirm to the receipt, with the documents that travel between.
  {
    name: 'outcome',
    test: /src\/(flow\/(submission|signing|documents|draft)\/|client\/upload|elements\/case-form\/outcome\/(?!duplicate|stopped)|i18n\/en\/(outcome|problems))/,
  },
  // Ends that are no receipt.
  {name: 'ended', test: /src\/elements\/case-form\/outcome\/(duplicate|stopped)/},
  // PDF.js, for invoices inside PDFs.
  {name: 'pdf', test: /node_modules\/pdfjs-dist\//},
  // The reader of invoices and what the form shows of one.
  {
    name: 'invoice',
    test: /src\/(invoice\/(?!csv|pdf)|flow\/incoming\/|elements\/case-form\/drop\/|i18n\/en\/invoice)/,
  },
  // The parts of a case that are loaded after it.
  {
    name: 'case-parts',
    test: /src\/(flow\/tracking\/(papers|talk|links)|elements\/case\/lazy\/(files|messages))/,
  },
  // Lists of invoices: what reads and writes CSV, and the element.
  {name: 'csv', test: /node_modules\/papaparse|src\/invoice\/csv\//},
  {
    name: 'bulk',
    test: /src\/(flow\/bulk\/|elements\/bulk\/(?!intake\/read-invoices|outcome\/download)|i18n\/en\/bulk)/,
  },
  // Forms of payments, for agencies and for test cases of managing partners.
  {
    name: 'desk-work',
    test: /src\/(flow\/partner-desk\/|elements\/partner-desk\/(desk\/(form|notes|payment)|forms\/(payment|fields)|focus|styles|test-payments|words)|i18n\/en\/partner-desk|contract\/partner-(requests|rules)|client\/partner)/,
  },
  // The desk of the agencies, with what it writes.
  {
    name: 'partner-desk',
    test: /src\/(flow\/partner-desk\/|elements\/partner-desk\/|i18n\/en\/partner-desk|contract\/partner-(requests|rules)|client\/partner)/,
  },
].map((group, index, {length}) => ({...group, priority: length - index}));

/** One file and its chunks for browsers, everything inside: `dist/debitura-embed.js`. */
const tag: UserConfig['build'] = {
  outDir: 'dist',
  lib: {
    entry: {
      'debitura-embed': path('src/loader.ts'),
      'debitura-session': path('src/session.ts'),
    },
    formats: ['es'],
  },
  rolldownOptions: {
    // A part may be lazy for one caller and at hand for another.
    checks: {ineffectiveDynamicImport: false},
    output: {
      minify: true,
      // Hints for bundlers, who take the npm entries; licences stay.
      comments: {legal: true, annotation: false, jsdoc: false},
      entryFileNames: '[name].js',
      // Every name of a chunk stands in another, where it hardly compresses: 36 bits of it tell two versions apart.
      chunkFileNames: 'chunks/[name]-[hash:7].js',
      hashCharacters: 'base36',
      codeSplitting: {groups: chunkGroups},
    },
  },
};

const ELEMENTS = [
  'bulk',
  'case',
  'case-form',
  'case-list',
  'embed',
  'onboarding',
  'partner-desk',
  'price',
];

const LOCALES = ['da', 'de', 'es', 'fi', 'fr', 'it', 'nb', 'nl', 'pl', 'pt', 'sv'];

/** Entries `folder/name` of one file each. */
const each = (folder: string, names: string[], file: (name: string) => string) =>
  Object.fromEntries(names.map((name) => [`${folder}/${name}`, path(file(name))]));

/** The package's entries for bundlers and servers. */
const npm: UserConfig['build'] = {
  outDir: 'dist/npm',
  minify: false,
  lib: {
    entry: {
      index: path('src/index.ts'),
      loader: path('src/loader.ts'),
      client: path('src/client/index.ts'),
      invoice: path('src/invoice/index.ts'),
      adapter: path('src/adapter/index.ts'),
      'adapter-node': path('src/adapter/node/index.ts'),
      debitura: path('src/debitura/index.ts'),
      'adapter-redis': path('src/adapter/redis/index.ts'),
      sandbox: path('src/sandbox/index.ts'),
      'sandbox-node': path('src/sandbox/node.ts'),
      cli: path('src/cli.ts'),
      react: path('src/react/index.ts'),
      'locales/en': path('src/i18n/english.ts'),
      'elements/dialog': path('src/elements/dialog/index.ts'),
      ...each('elements', ELEMENTS, (name) => `src/elements/${name}/index.ts`),
      ...each('react', ELEMENTS, (name) => `src/react/${name}.ts`),
      ...each('locales', LOCALES, (name) => `src/i18n/${name}/index.ts`),
    },
    formats: ['es'],
  },
  rolldownOptions: {
    external: shared,
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      // React's wrappers are for the browser, which frameworks with server components must be told.
      banner: ({name}) => (name.startsWith('react') ? "'use client';" : ''),
    },
  },
};

/** The scripts of the demo's own pages; the embed itself comes to them by its script tag. */
const demo: UserConfig['build'] = {
  outDir: 'dist/demo',
  lib: {
    entry: {
      pages: path('demo/pages/pages.ts'),
      playground: path('demo/playground/playground.ts'),
    },
    formats: ['es'],
  },
  rolldownOptions: {output: {minify: true, entryFileNames: '[name].js'}},
};

const builds: Record<string, UserConfig['build']> = {tag, npm, demo};

export default defineConfig(({mode}) => ({
  base: './',
  publicDir: false,
  plugins: [
    noEval,
    nameCopy(mode, version),
    ...(mode === 'tag'
      ? [
          emptyOwn,
          asModule,
          oneDecorator,
          squeeze,
          licencesOnce,
          compileAhead,
          integrityList(version),
        ]
      : []),
  ],
  // A page with an AMD loader must not be taken for one by a library inside (Papa Parse).
  define: {'define.amd': 'undefined'},
  logLevel: 'warn',
  build: {
    target: 'es2022',
    // The script-tag files lie beside the folders of the others.
    emptyOutDir: mode !== 'tag',
    // Maps lie beside the files; the line that names them would be bytes on every page.
    sourcemap: 'hidden',
    reportCompressedSize: false,
    ...builds[mode],
  },
}));
