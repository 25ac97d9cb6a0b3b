// Docs of programmes that chose their own sections, built and read back.
import { kindsInDoc } from '../../../src/core/doc/coaching-doc';
import { findTables } from '../../../src/core/doc/read/find-tables';
import { parseDocument } from '../../../src/core/doc/read/parse-document';
import { DEFAULT_SECTIONS } from '../../../src/core/doc/sections';
import { RECORD_KINDS } from '../../../src/core/records/record-kinds';
import { buildAndRead, FULL, type SeenDoc } from './built-doc';

const HINT = 'Photos are welcome. No students’ names.';

function texts({ content }: SeenDoc): string[] {
  return content.map((block) => (block.kind === 'paragraph' ? block.text : '[table]'));
}

const [meetings, aboutMe] = ['meetings', 'about-me'].map((key) => {
  const found = DEFAULT_SECTIONS.find((section) => section.key === key);
  if (!found) throw new Error(`No section ${key}.`);
  return found;
});

test('a Doc holds the chosen sections, in their order and words, below the title block', () => {
  const sections = [
    { ...meetings, heading: 'When we\nmet 🌱', hint: '' },
    { key: 'class-garden', heading: 'Our class garden', hint: HINT },
    { ...aboutMe, hint: 'In my words.' },
  ].map((section) => ({ key: '', heading: '', ...section }));
  const doc = buildAndRead({ ...FULL, sections });
  expect(texts(doc)[0]).toBe('Our coaching Doc');
  expect(texts(doc).slice(5)).toEqual([
    'When we met 🌱',
    expect.stringMatching(/^Picked up: date, minutes/),
    expect.stringMatching(/^Words for Kind: meeting/),
    '[table]',
    'Our class garden',
    HINT,
    'Nothing here is picked up.',
    '',
    'About me',
    'In my words.',
    'Nothing here is picked up.',
    '[table]',
    '',
  ]);
  expect(Object.keys(doc.ranges).sort()).toEqual([
    'sage:header',
    'sage:table:about-me',
    'sage:table:meetings',
  ]);
  expect(kindsInDoc({ sections, highlightNever: false })).toEqual(['meeting']);
});

test('whatever headings and order a programme chose, every table is found and read', () => {
  const sections = DEFAULT_SECTIONS.map((section) => ({
    ...section,
    heading: `Date ${section.heading} Ref`,
    hint: '',
  })).reverse();
  const { document } = buildAndRead({ ...FULL, sections });
  const expected = kindsInDoc({ sections, highlightNever: false });
  const { found, problems } = findTables(parseDocument(document), expected);
  expect(problems).toEqual([]);
  expect(found.map(({ kind }) => kind).sort()).toEqual([...expected].sort());
});

test('the tables that a Doc begins with are all kinds, but for sharing where the teacher said never', () => {
  const all = Object.keys(RECORD_KINDS);
  const kinds = (highlightNever: boolean): string[] =>
    kindsInDoc({ sections: DEFAULT_SECTIONS, highlightNever }).sort();
  expect(kinds(false)).toEqual([...all].sort());
  expect(kinds(true)).toEqual(all.filter((kind) => kind !== 'highlight').sort());
});
