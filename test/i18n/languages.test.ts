import {readdirSync, readFileSync} from 'node:fs';
import {beforeAll, describe, expect, it} from 'vitest';
import {findLanguage} from '../../src/i18n/index.js';
import {sourceFiles} from '../support/imports.js';

type Text = string | ((...values: string[]) => string);

const FOLDER = 'src/i18n';
const LANGUAGES = readdirSync(FOLDER, {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({name}) => name);
const SECTIONS = readdirSync(`${FOLDER}/en`).map((file) => file.replace('.ts', ''));

/** Texts that are the same in some languages: names, symbols, and words that these share with English. */
const SHARED_WORDS = new Set(
  readFileSync(new URL('shared-words.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean),
);

const english = new Map<string, Text>();
const catalogues = new Map<string, Map<string, Text>>();

beforeAll(async () => {
  for (const section of SECTIONS) await read('en', section, english);
  for (const language of LANGUAGES) {
    const texts = new Map<string, Text>();
    for (const section of SECTIONS) await read(language, section, texts);
    catalogues.set(language, texts);
  }
});

describe('every language', () => {
  it('is found by its own tag and by its regions', () => {
    for (const language of LANGUAGES) {
      expect(findLanguage(language)).toBe(language);
      expect(findLanguage(`${language}-XX`)).toBe(language);
    }
  });

  it('says everything that English says, and nothing else', () => {
    for (const [language, texts] of catalogues) {
      const missing = [...english.keys()].filter((path) => !texts.has(path));
      const unknown = [...texts.keys()].filter((path) => !english.has(path));
      expect({language, missing, unknown}).toEqual({language, missing: [], unknown: []});
    }
  });

  it('says it in its own words', () => {
    for (const [language, texts] of catalogues) {
      const same = [...texts].filter(([path, text]) => {
        const original = english.get(path);
        return original !== undefined && say(text) === say(original) && isWord(say(text));
      });
      const accidental = same.map(([, text]) => `${language}: ${say(text)}`);
      expect(accidental.filter((line) => !SHARED_WORDS.has(line))).toEqual([]);
    }
  });

  it('names every amount, day and name that English names', () => {
    for (const [language, texts] of catalogues) {
      const silent = [...english].filter(([path, original]) => {
        const text = texts.get(path);
        if (typeof original !== 'function' || text === undefined) return false;
        return marks(original).some((mark) => !say(text, original.length).includes(mark));
      });
      expect(silent.map(([path]) => `${language} ${path}`)).toEqual([]);
    }
  });

  it('has words for one, two, five and many', () => {
    for (const [language, texts] of catalogues) {
      for (const [path, text] of texts) {
        if (typeof text !== 'function') continue;
        for (const count of [0, 1, 2, 5, 22, 100]) {
          const said = (text as (...values: unknown[]) => unknown)(count, count, count, count);
          expect(String(said), `${language} ${path}`).not.toMatch(/undefined|NaN|\[object/);
        }
      }
    }
  });
});

describe('every text', () => {
  it('is used on some screen', () => {
    const sources = sourceFiles('src')
      .filter((file) => !file.startsWith(`${FOLDER}/`))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const names = new Set(
      [...english.keys()]
        .map((path) => path.split('.').slice(0, 3))
        .flatMap((path) => path.at(1) ?? ''),
    );
    const unused = [...names].filter((name) => !new RegExp(`\\b${name}\\b`).test(sources));
    expect(unused).toEqual([]);
  });
});

/** Puts every text of a section under its path, for example `review.duties.list.0`. */
async function read(language: string, section: string, into: Map<string, Text>): Promise<void> {
  const file = `../../${FOLDER}/${language}/${section}.ts`;
  const loaded = (await import(/* @vite-ignore */ file).catch(() => ({default: {}}))) as {
    default: unknown;
  };
  collect(loaded.default, section, into);
}

function collect(value: unknown, path: string, into: Map<string, Text>): void {
  if (typeof value === 'string' || typeof value === 'function') into.set(path, value as Text);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) collect(inner, `${path}.${name}`, into);
}

/** A text with marks for its values. */
function say(text: Text, values = 4): string {
  if (typeof text === 'string') return text;
  return text(...Array.from({length: values}, (_, place) => `⟨${place}⟩`));
}

function marks(text: Text): string[] {
  return say(text).match(/⟨\d⟩/g) ?? [];
}

/** Symbols and values alone need no translation. */
function isWord(text: string): boolean {
  return /\p{L}{2,}/u.test(text.replace(/⟨\d⟩/g, ''));
}
