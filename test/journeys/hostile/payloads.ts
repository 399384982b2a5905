/** What a payload calls when it comes to run; the page counts it. */
const ALARM = 'alarm()';

const ELEMENTS =
  'img svg iframe script object embed video audio body input details math a form base meta link style marquee template'.split(
    ' ',
  );
const HANDLERS =
  'onerror onload onfocus onmouseover ontoggle onstart onanimationstart onbegin onclick onpointerenter onwheel onpaste'.split(
    ' ',
  );
const SPACES = [' ', '/', '\t', '\u00a0/', ' x="', "' "];
const CASES = [(text: string) => text, (text: string) => text.toUpperCase()];

const markup = ELEMENTS.flatMap((element) =>
  HANDLERS.flatMap((handler) =>
    SPACES.flatMap((space) =>
      CASES.map((as) => `<${as(element)}${space}${as(handler)}=${ALARM} src=x autofocus>`),
    ),
  ),
);

const CLOSERS = [
  '',
  '"',
  "'",
  '">',
  "'>",
  '-->',
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  ']]>',
  '`',
];
const WHOLE = [
  `<script>${ALARM}</script>`,
  `<svg><script>${ALARM}</script></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${ALARM}>`,
  `<svg><foreignObject><iframe srcdoc="<script>parent.${ALARM}</script>">`,
  `<svg><animate attributeName=href values=javascript:${ALARM}><a id=x>`,
  `<noscript><p title="</noscript><img src=x onerror=${ALARM}>">`,
  `<template shadowrootmode=open><script>${ALARM}</script></template>`,
  `<form action=javascript:${ALARM}><button>go`,
  `<a href="javascript:${ALARM}">go</a>`,
  `<base href=https://evil.example/>`,
  `<meta http-equiv=refresh content="0;url=javascript:${ALARM}">`,
  `<link rel=stylesheet href=https://evil.example/x.css>`,
  `<style>*{background:url(https://evil.example/x)}</style>`,
  `<!--lit-part--><script>${ALARM}</script><!--/lit-part-->`,
  '<!--?lit$123456789$--><b>',
  'lit$123456789$',
  '{{lit-123456789}}',
  `{{constructor.constructor('${ALARM}')()}}`,
  `{{7*7}} {%7*7%} <%= ${ALARM} %> #{${ALARM}}`,
  `\${${ALARM}}`,
  `\`;${ALARM}//`,
  `";${ALARM};//`,
  `';${ALARM};//`,
  `red;background:url(javascript:${ALARM})`,
  `expression(${ALARM})`,
  'var(--x)} * {display:none',
  `=cmd|' /C calc'!A0`,
  '\u202e<script>\u202c',
  '\u2066\u200f\u200e\ufeff<b>',
  'ＳＣＲＩＰＴ＜script＞',
  `&lt;script&gt;${ALARM}&lt;/script&gt;`,
  `&#60;img src=x onerror=${ALARM}&#62;`,
  `\\u003cscript\\u003e${ALARM}`,
  `%3Cscript%3E${ALARM}%3C/script%3E`,
];
const closed = CLOSERS.flatMap((closer) => WHOLE.map((payload) => closer + payload));

const SCHEMES = [
  'javascript:',
  'data:text/html,',
  'vbscript:',
  'blob:',
  'file:///',
  'view-source:',
  'jar:',
  'feed:javascript:',
];
const DISGUISES = [
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => ` ${text}`,
  (text: string) => `\t${text}`,
  (text: string) => `\u0001${text}`,
  (text: string) => `\u00a0${text}`,
  (text: string) => `${text.slice(0, 4)}\n${text.slice(4)}`,
  (text: string) => `${text.slice(0, 2)}\t${text.slice(2)}`,
  (text: string) => text.replace(':', '&colon;'),
  (text: string) => text.replace(':', '\\x3a'),
  (text: string) => text.replace('j', '&#106;'),
  (text: string) => text.replace(':', '%3a'),
  (text: string) => `https://app.debitura.com/${text}`,
  (text: string) => `//${text}`,
];
const TAILS = [
  ALARM,
  `//%0a${ALARM}`,
  `/*https://app.debitura.com/*/${ALARM}`,
  `<script>${ALARM}</script>`,
];
const schemes = SCHEMES.flatMap((scheme) =>
  DISGUISES.flatMap((disguise) => TAILS.map((tail) => disguise(scheme) + tail)),
);

const HOSTS = [
  'evil.example',
  'app.debitura.com@evil.example',
  'app.debitura.com.evil.example',
  'evil.example#app.debitura.com',
  'evil.example?app.debitura.com',
  'evil.example\\.debitura.com',
  'xn--dbitura-cza.com',
  'debitura.com.',
  'evildebitura.com',
  'app.debitura.com:444@evil.example',
  '[::ffff:10.0.0.1]',
  '0x7f.1',
  'debitura。evil.example',
  'app.debitura.com%2eevil.example',
];
const PREFIXES = [
  'https://',
  'http://',
  '//',
  '\\\\',
  '/\\',
  'https:',
  'https:/',
  'https:\\\\',
  'HTTPS://',
  ' https://',
  'ftp://',
  'ws://',
  '///',
  '/\t/',
];
const PATHS = [
  '',
  '/',
  '/app/sign',
  '/%2f..',
  '/?completed=true',
  '/#javascript:alarm()',
  '//',
  '/..;/',
];
const foreign = HOSTS.flatMap((host) =>
  PREFIXES.flatMap((prefix) => PATHS.map((path) => prefix + host + path)),
);

/** Texts that would run, load, lead away or break out, were they taken for more than texts. */
export const MARKUP: readonly string[] = [...new Set([...closed, ...markup])];

/** Addresses that must not be led to. */
export const ADDRESSES: readonly string[] = [...new Set([...schemes, ...foreign])];
