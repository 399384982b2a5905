// Before each test file: forgets the modules that a mutant can have changed, which are the mutated files, whatever imports
// them, and the tests themselves. All others stay evaluated, for to evaluate them anew costs more than most tests do.
import process from 'node:process';

const mutated = process.env.MUTATION_FILES.split(' ').map((file) => `/${file}`);

const isChanged = ({id}) => id.includes('/test/') || mutated.some((file) => id.endsWith(file));

function forget(node) {
  if (!node.promise && !node.evaluated) return;
  const importers = [...node.importers];
  Object.assign(node, {promise: undefined, exports: undefined, evaluated: false});
  node.importers.clear();
  for (const id of importers) {
    const importer = modules.get(id);
    if (importer && !importer.id.includes('/vitest/')) forget(importer);
  }
}

const modules = globalThis.__vitest_worker__.evaluatedModules.idToModuleMap;
for (const node of modules.values()) if (isChanged(node)) forget(node);
