import type {AdapterOptions} from '../adapter/index.js';

/** The variables of the environment, as the command line read them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The address of Debitura by its name, or of a sandbox by its base address.
 * @throws TypeError for what is neither.
 */
export function addressOf(name = 'test'): AdapterOptions['environment'] {
  if (name === 'production' || name === 'test') return name;
  const {href} = new URL(name);
  const base = href.replace(/\/$/, '');
  return {
    referral: `${base}/referral`,
    customer: `${base}/customer`,
    collectionPartner: `${base}/collection-partner`,
  };
}

/** What a variable ends with that names a file instead of holding the value itself. */
const FILE = '_FILE';

/**
 * Reads the variables that lie in files, as containers keep their secrets: `NAME_FILE` names the file that `NAME` is in.
 *
 * @param prefix - Only variables that begin so are looked at.
 * @param read - Reads a file as text.
 * @throws Error that names the variable, when its file cannot be read or it is given twice.
 */
export async function withFiles(
  environment: Environment,
  prefix: string,
  read: (path: string) => Promise<string>,
): Promise<Environment> {
  const values: Record<string, string | undefined> = {...environment};
  for (const [file, path] of Object.entries(environment)) {
    if (!file.startsWith(prefix) || !file.endsWith(FILE) || !path) continue;
    const name = file.slice(0, -FILE.length);
    if (environment[name]) throw new Error(`${name} and ${file} are both given; keep one.`);
    try {
      // Editors end a file with a line break, which is part of no value.
      values[name] = (await read(path)).trim();
    } catch {
      throw new Error(`${file} names a file that cannot be read.`);
    }
  }
  return values;
}
