import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';

export default tseslint.config(
  // Examples are projects of their own, with packages of their own.
  {ignores: ['dist', 'coverage', 'node_modules', 'screenshots', 'examples']},
  js.configs.recommended,
  {
    // No text of anybody's, however long, may hold a page or a process up.
    files: ['{src,demo,scripts}/**/*.{ts,tsx,mjs}'],
    plugins: {regexp},
    rules: {
      'regexp/no-super-linear-backtracking': ['error', {report: 'potential'}],
      'regexp/no-super-linear-move': ['error', {report: 'potential'}],
      'regexp/no-dupe-disjunctions': ['error', {reportExponentialBacktracking: 'potential'}],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {process: 'readonly', console: 'readonly', URL: 'readonly', crypto: 'readonly'},
    },
  },
  {
    // Parts of it run in the page that it measures.
    files: [
      'bench/{screens,first-control,typing}.mjs',
      'bench/parts/floor.mjs',
      'scripts/screenshots.mjs',
    ],
    languageOptions: {
      globals: {
        document: 'readonly',
        MutationObserver: 'readonly',
        PerformanceObserver: 'readonly',
        addEventListener: 'readonly',
        customElements: 'readonly',
        FormData: 'readonly',
        innerHeight: 'readonly',
        performance: 'readonly',
        requestAnimationFrame: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
      litA11y.configs.recommended ?? {},
    ],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
    },
    settings: {wc: {elementBaseClasses: ['LitElement']}},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
