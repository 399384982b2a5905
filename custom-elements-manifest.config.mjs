import {eventTypes, tagsByDefine, tokens, whatIsPublic} from './scripts/manifest/plugins.mjs';

/** custom-elements.json: every element with its attributes, properties, events, parts and tokens, for tools. */
export default {
  globs: ['src/elements/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  // In this order: the last one leaves out what the others read.
  plugins: [
    tagsByDefine(),
    eventTypes('src/elements/events.ts'),
    tokens('src/styles/tokens.ts', 'docs/guides/theming.md'),
    whatIsPublic(),
  ],
};
