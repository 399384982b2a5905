// What the builds of vite.config.ts do to the code on its way.
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';

/** The private tokens in the order in which they are made, each with a name of one letter. */
const SHORT_NAMES = new Map(
  [
    ...new Set(
      readFileSync(new URL('../src/styles/tokens.ts', import.meta.url), 'utf8').match(
        /--_[a-z-]+/g,
      ),
    ),
  ].map((name, index) => [name, `--_${index.toString(36)}`]),
);

/** Chunks by what is in them: Lit with the ground of all elements, and the case form. */
const RUNS_AT_ONCE = /\/(reactive-element|case-form\/case-form)\./;

/**
 * Takes the white space out of styles and the indentation out of templates, and gives the private tokens (`--_…`) the
 * shortest names: bytes that nobody sees. Texts are written on one line, so none of them changes.
 */
export const squeeze = {
  name: 'squeeze-templates',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/src/')) return null;
    const squeezed = code.replace(/css`[^`]*`/g, (css) =>
      css
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,>]) ?/g, '$1')
        .replace(/: /g, ':'),
    );
    const named = squeezed.replace(/--_[a-z-]+/g, (name) => SHORT_NAMES.get(name) ?? name);
    return {code: named.replace(/\n\s+/g, '\n'), map: null};
  },
};

/**
 * PDF.js can make functions of strings: to probe for it, and for a speed that drawing pages wants. Reading attachments
 * needs neither, and a page's policy would report the probe; calling nothing throws, as the policy would.
 */
export const noEval = {
  name: 'no-eval-in-pdf',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/node_modules/pdfjs-dist/')) return null;
    return {code: code.replace(/new Function\(/g, '(void 0)('), map: null};
  },
};

/**
 * Makes Papa Parse an ES module. As the CommonJS module that it is, it would bring the bundler's code for such modules
 * into every page, lists or not.
 */
export const asModule = {
  name: 'papaparse-as-module',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/node_modules/papaparse/')) return null;
    const wrapped = `const module = {exports: {}};\nconst {exports} = module;\n${code}\nexport default module.exports;`;
    return {code: wrapped, map: null};
  },
};

/**
 * Leaves of Lit's `property` what TypeScript's `experimentalDecorators` call it for, on fields alone: the half for
 * standard decorators, and for accessors, would be bytes that no page can reach.
 */
export const oneDecorator = {
  name: 'one-kind-of-decorators',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/@lit/reactive-element/decorators/property.js')) return null;
    const property = `(options) => (prototype, name) => prototype.constructor.createProperty(name, options)`;
    return {code: `export const property = ${property};`, map: null};
  },
};

/** Writes version and origin of this copy of the package where its code names them; `define` takes no expression. */
export const nameCopy = (mode, version) => ({
  name: 'name-copy',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/src/') || !code.includes('DEBITURA_EMBED_COPY')) return null;
    const copy = mode === 'tag' ? `\`${version} (\${import.meta.url})\`` : `"${version} (npm)"`;
    const named = code.replace(
      /typeof DEBITURA_EMBED_COPY === 'undefined'\s*\?\s*'source'\s*:\s*DEBITURA_EMBED_COPY/,
      () => copy,
    );
    return {code: named, map: null};
  },
});

/** Says each licence once per file, not once per module that came into it. The lines stay, for the source maps. */
export const licencesOnce = {
  name: 'licences-once',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const said = new Set();
      file.code = file.code.replace(/\/\*\*\s*\*\s*@license[^]*?\*\//g, (licence) => {
        if (said.has(licence)) return '\n'.repeat(licence.split('\n').length - 1);
        said.add(licence);
        return licence;
      });
    }
  },
};

/**
 * Asks the browser to compile what the first screen runs while it arrives, beside the page's own work and not at each
 * first call. Source: V8's explicit compile hints; browsers that do not know them see a comment.
 */
export const compileAhead = {
  name: 'compile-ahead',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || !RUNS_AT_ONCE.test(file.moduleIds.join())) continue;
      file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
      file.map.mappings = `;${file.map.mappings}`;
    }
  },
};

/** What the script-tag build writes into `dist`, of this and of older versions. */
const OF_THE_TAG = /^(chunks|debitura-(embed|session)\b.*|integrity\.json)$/;

/** Empties its own part of `dist` and leaves the package's entries there: a demo is built after them. */
export const emptyOwn = {
  name: 'empty-own',
  renderStart({dir}) {
    const names = existsSync(dir) ? readdirSync(dir) : [];
    for (const name of names.filter((one) => OF_THE_TAG.test(one)))
      rmSync(join(dir, name), {recursive: true});
  },
};
