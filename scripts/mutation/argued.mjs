/**
 * Mutants that no test can tell from the code: `original` as it stands in `file`, what stood in its place (any, when
 * left out), and why it comes to the same. docs/mutation.md lists them.
 */
export const ARGUED = [
  {
    file: 'src/adapter/webhooks/signature.ts',
    original: 'time === undefined',
    replacement: 'false',
    why: 'The expression for digits refuses a missing time as well; the compiler wants it said.',
  },
  {
    file: 'src/adapter/webhooks/signature.ts',
    original: 'index < bytes.length',
    replacement: 'index <= bytes.length',
    why: 'The step too many writes beyond the end of a typed array, which keeps nothing there.',
  },
  {
    file: 'src/adapter/guard/origin.ts',
    original: 'origin !== null',
    replacement: 'true',
    why: 'No list of origins holds null; the compiler wants it said.',
  },
  {
    file: 'src/adapter/guard/origin.ts',
    original: 'origin === null',
    replacement: 'false',
    why: 'The comparison of hosts that follows refuses null as well, which is no address; the compiler wants it said.',
  },
  {
    file: 'src/adapter/guard/origin.ts',
    original: "headers.get(name)?.split(',')[0]?.trim",
    replacement: "headers.get(name)?.split(',')[0].trim",
    why: 'A text that is cut always has a first part; the compiler does not know.',
  },
  {
    file: 'src/adapter/guard/origin.ts',
    original: 'address !== null',
    replacement: 'true',
    why: 'Where the header is missing, the expression for a scheme refuses what stands for it; the compiler wants it said.',
  },
  {
    file: 'src/adapter/guard/principal.ts',
    original: "() => new Error('authenticate took too long')",
    replacement: '() => undefined',
    why: 'Whatever ends the wait is caught, and becomes the same answer: nobody outside hears why.',
  },
  {
    file: 'src/adapter/guard/principal.ts',
    original: "'authenticate took too long'",
    replacement: '""',
    why: 'The words of an error that is caught at once, for who reads the code.',
  },
  {
    file: 'src/adapter/writes/key.ts',
    original: '[]',
    replacement: '["Stryker was here"]',
    why: 'Only the second member is read, which neither list has.',
  },
];
