// A vite plugin for the script-tag build: the versioned file, and the list that `debitura-embed tag` prints lines from.
import {createHash} from 'node:crypto';
import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** The hash that an `integrity` attribute carries. */
export function hashOf(bytes) {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}

/**
 * Writes `debitura-embed-VERSION.js`, the same bytes as `debitura-embed.js`, the same for `debitura-session.js`, and
 * `integrity.json`: of every file its hash, what it imports, its language if it holds texts, and the elements that it puts on the page.
 */
export function integrityList(version) {
  return {
    name: 'integrity-list',
    writeBundle({dir}, bundle) {
      const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
      const named = (name) => {
        const {fileName: evergreen} = chunks.find((chunk) => chunk.isEntry && chunk.name === name);
        const versioned = evergreen.replace('.js', `-${version}.js`);
        copyFileSync(join(dir, evergreen), join(dir, versioned));
        return {evergreen, versioned};
      };
      const files = Object.fromEntries(
        chunks.map((chunk) => [
          chunk.fileName,
          describe(chunk, readFileSync(join(dir, chunk.fileName))),
        ]),
      );
      const list = {
        version,
        ...named('debitura-embed'),
        session: named('debitura-session'),
        elements: elementsOf(chunks),
        files,
      };
      writeFileSync(join(dir, 'integrity.json'), `${JSON.stringify(list)}\n`);
    },
  };
}

function describe({imports, dynamicImports, moduleIds, code}, bytes) {
  const languages = new Set(moduleIds.map((id) => /\/src\/i18n\/([a-z]{2})\//.exec(id)?.[1]));
  const [language] = languages.size === 1 ? languages : [];
  const shows = [...new Set([...code.matchAll(/<(debitura-[a-z-]+)/g)].map(([, tag]) => tag))];
  return {
    integrity: hashOf(bytes),
    ...(imports.length > 0 && {imports}),
    ...(dynamicImports.length > 0 && {lazy: dynamicImports}),
    ...(language && {language}),
    ...(shows.length > 0 && {shows}),
  };
}

/** By tag the chunk that defines the element. */
function elementsOf(chunks) {
  const defined = chunks.flatMap(({fileName, moduleIds}) =>
    moduleIds.flatMap((id) => {
      const [, name] = /\/src\/elements\/(?!shared)([a-z-]+)\/define\.ts$/.exec(id) ?? [];
      return name ? [[`debitura-${name}`, fileName]] : [];
    }),
  );
  return Object.fromEntries(defined);
}
