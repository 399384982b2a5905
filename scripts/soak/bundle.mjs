// Makes one file of a test's program, with everything inside: it runs in a plain process, without a test runner whose
// own loading takes turns that no seed decides.
import {join} from 'node:path';
import {build} from 'vite';
import {root} from '../prepare.mjs';

/**
 * @param entry - Path of the program inside the project.
 * @param folder - Where the file goes.
 * @param mutate - Changes a source file on its way in; for proofs that a broken rule is seen.
 * @returns Path of the file.
 */
export async function bundle(entry, folder, mutate) {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: mutate ? [mutation(mutate)] : [],
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        checks: {ineffectiveDynamicImport: false},
        output: {format: 'es', entryFileNames: 'program.mjs', codeSplitting: false},
      },
    },
    // Reads its own place, so it stays where it is installed.
    ssr: {noExternal: true, external: ['typescript']},
  });
  return join(folder, 'program.mjs');
}

/** Puts `to` in the place of `from` in one file; a place that is not there is an error. */
function mutation({file, from, to}) {
  return {
    name: 'break-one-rule',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(file)) return null;
      if (!code.includes(from)) throw new Error(`${file} has no "${from}" any more.`);
      return {code: code.replace(from, () => to), map: null};
    },
  };
}
