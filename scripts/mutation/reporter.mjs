// Stryker tells of each mutant when it was tried, in a line of its own: what is known survives a run that is ended.
import {appendFileSync} from 'node:fs';
import process from 'node:process';
import {declareClassPlugin, PluginKind} from '@stryker-mutator/api/plugin';

class LinesReporter {
  onMutationTestingPlanReady({mutantPlans}) {
    write({planned: mutantPlans.length});
  }

  onMutantTested({fileName, location, mutatorName, replacement, status, statusReason}) {
    write({fileName, location, mutatorName, replacement, status, statusReason});
  }
}

const write = (line) => appendFileSync(process.env.MUTATION_LINES, `${JSON.stringify(line)}\n`);

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'lines', LinesReporter)];
