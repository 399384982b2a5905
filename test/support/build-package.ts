import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TestProject} from 'vitest/node';
import {buildPackage, packPackage} from '../../scripts/package.mjs';
import {build} from '../../scripts/prepare.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the packed package. */
    tarball: string;
  }
}

/** Builds and packs the package that the examples install. */
export default function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'debitura-embed-pack-'));
  build('tag');
  buildPackage();
  project.provide('tarball', packPackage(folder).tarball);
  return () => rmSync(folder, {recursive: true});
}
