// A coaching Doc as teacher and coach find it: filled by one batch of the Docs API, read back.
import { RECORD_KINDS } from '../../../src/core/records/record-kinds';
import { buildAndRead, EMPTY, FULL, type Seen, type SeenDoc, type SeenTable } from './built-doc';

const HEADINGS = [
  'About me',
  'How we work together',
  'Our first talk',
  'What I am working toward',
  'Our meetings',
  'Strategies I am trying',
  'Tries',
  'Visits, both ways',
  'What we are seeing',
  'Room to think',
  'Sharing what works',
  'My plan over the years',
  'Resources and learning offers',
];

/** What stands between a heading and the next. */
function under(doc: SeenDoc, heading: string): Seen[] {
  const from = doc.content.findIndex(
    (block) => block.kind === 'paragraph' && block.text === heading,
  );
  const rest = doc.content.slice(from + 1);
  const next = rest.findIndex((block) => block.kind === 'paragraph' && block.style === 'HEADING_1');
  return next < 0 ? rest : rest.slice(0, next);
}

function lines(blocks: Seen[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

function tableUnder(doc: SeenDoc, heading: string): SeenTable {
  const tables = under(doc, heading).filter((block) => block.kind === 'table');
  expect(tables).toHaveLength(1);
  return tables[0] as SeenTable;
}

describe('a Doc for a teacher who answered everything', () => {
  const doc = buildAndRead(FULL);

  test('opens with who it is for and what it is not for', () => {
    const first = doc.content.findIndex(
      (block) => block.kind === 'paragraph' && block.style === 'HEADING_1',
    );
    const [title, subtitle, rhythm, box, howTo, ...rest] = doc.content.slice(0, first);
    expect(rest).toEqual([]);
    expect(title).toMatchObject({ style: 'TITLE', text: 'Our coaching Doc' });
    expect(subtitle).toMatchObject({
      style: 'SUBTITLE',
      text: 'Sam Ortiz and Ana Lima · Riverside coaching · 2026–27',
    });
    expect(rhythm).toMatchObject({ text: 'We plan to meet twice a month for 30 minutes.' });
    expect(box).toMatchObject({ kind: 'table', pinnedRows: 0 });
    expect((box as SeenTable).rows[0]?.[0]?.split('\n')).toEqual([
      'For thinking, not for evaluation.',
      'Your coaches do not evaluate you.',
      "Shared with Sam Ortiz and Ana Lima. Nobody else is added without Sam Ortiz's yes.",
      "Private, not secret: the people who run our school accounts can open files when they have to, records laws or a court can ask for them, and a worry about someone's safety must be passed on.",
      "Under each heading a small line says what the coaches' list picks up. The add-on copies nothing else out of this Doc.",
      "Please leave out students' names and anything about health.",
    ]);
    expect(howTo).toMatchObject({
      text: 'Write anywhere. Add rows as you like. Leave "Ref" empty; it fills itself in.',
    });
  });

  test('has its sections in order, each with a hint and a line on what is picked up', () => {
    const headings = doc.content.filter(
      (block) => block.kind === 'paragraph' && block.style === 'HEADING_1',
    );
    expect(lines(headings)).toEqual(HEADINGS);
    for (const heading of HEADINGS) {
      const [hint, pickedUp] = lines(under(doc, heading));
      expect(hint).toMatch(/\.$|\?$/);
      expect(pickedUp).toMatch(/^(Picked up: .*\.|Nothing here is picked up\.)$/);
    }
  });

  test('repeats the teacher in their own words', () => {
    expect(tableUnder(doc, 'About me').rows).toEqual([
      ['About', 'In my words'],
      ['What already works', 'Morning circle.\nTurn and talk, in pairs.'],
      ['Colleagues come to me for', 'Routines and a calm, busy room'],
      ['It helps me to', 'see someone do it first'],
      ['When I plan', 'I take something ready-made and make it fit'],
      ['When I get ready', 'Close to the day'],
      ['When I try something new', 'with one class first'],
      ['Learning is worth my time when there is', 'Knowing why · Something I can use'],
      ['Feedback I like', 'In a conversation'],
      ['Support I am open to', 'Plan a lesson together'],
      ['What could get in the way', 'No planning time on Tuesdays 🙈'],
    ]);
    expect(tableUnder(doc, 'Our first talk').rows).toEqual([
      ['We talk about', 'Notes'],
      ['What I already know and do', 'Morning circle.\nTurn and talk, in pairs.'],
      ['What I want to get better at', 'Getting students to talk and explain'],
      ['What I need from my coach', 'Plan a lesson together'],
      ['What worries me or could get in the way', 'No planning time on Tuesdays 🙈'],
      ['The question I brought', 'How do I get everyone to talk?'],
      ['One small thing before we meet again', ''],
      ['How we will know that this helps', ''],
    ]);
  });

  test('offers an agreement to start from', () => {
    const { rows } = tableUnder(doc, 'How we work together');
    expect(rows[0]).toEqual(['We agree', 'Our words']);
    expect(rows[3]).toEqual(['When and where', 'We meet twice a month for 30 minutes. Place:']);
    expect(rows.at(-1)).toEqual(['We look at this again on', '']);
    expect(rows).toHaveLength(10);
  });

  test('lists the words above each table, with the staff goals of the school', () => {
    expect(lines(under(doc, 'What I am working toward')).slice(2)).toEqual([
      'Words for Staff goal: own · Literacy for all · Belonging',
      'Words for Status: idea · working · reached · changed · later',
    ]);
    expect(lines(under(doc, 'Tries')).slice(2)).toEqual([]);
    expect(lines(under(doc, 'Sharing what works')).at(-1)).toBe(
      'Words for My answer: yes · no · not yet · withdrawn',
    );
  });

  test('has for each kind of record a table with one empty row, Ref last', () => {
    const recordTables = doc.tables.filter((table) => table.rows[0]?.at(-1) === 'Ref');
    expect(recordTables.map((table) => table.rows)).toEqual(
      ['goal', 'meeting', 'strategy', 'try', 'visit', 'evidence', 'highlight', 'plan', 'resource']
        .map((key) => RECORD_KINDS[key as keyof typeof RECORD_KINDS].fields)
        .map((fields) => [
          [...fields.map((field) => field.heading), 'Ref'],
          [...fields.map(() => ''), ''],
        ]),
    );
  });

  test('pins each header row and fills the printable width of a Letter page', () => {
    const [box, ...tables] = doc.tables;
    expect(box?.widths).toEqual([525.6]);
    for (const table of tables) {
      expect(table.pinnedRows).toBe(1);
      expect(table.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(525.6, 1);
    }
    expect(tableUnder(doc, 'Our meetings').widths).toEqual([
      63.07, 36.79, 52.56, 152.42, 120.89, 63.07, 36.79,
    ]);
    expect(doc.document.documentStyle).toMatchObject({
      pageSize: { width: { magnitude: 612 }, height: { magnitude: 792 } },
      marginLeft: { magnitude: 43.2 },
      marginTop: { magnitude: 43.2 },
    });
  });

  test('gives the add-on a named range for the header block and for each table', () => {
    const howTo = doc.content[4];
    expect(doc.ranges['sage:header']).toEqual([{ start: 1, end: howTo?.end }]);
    const keys = Object.keys(doc.ranges).filter((name) => name !== 'sage:header');
    expect(keys.sort()).toEqual(
      [
        'about-me',
        'agreement',
        'first-talk',
        'goals',
        'meetings',
        'strategies',
        'tries',
        'visits',
        'evidence',
        'highlights',
        'plan',
        'resources',
      ]
        .map((key) => `sage:table:${key}`)
        .sort(),
    );
    const { start, end } = tableUnder(doc, 'My plan over the years');
    expect(doc.ranges['sage:table:plan']).toEqual([{ start, end }]);
  });

  test('stands in one flow: no empty line but those to write on and the last', () => {
    const empty = doc.content.filter((block) => block.kind === 'paragraph' && block.text === '');
    expect(empty).toHaveLength(5);
    expect(doc.content.at(-1)).toBe(empty.at(-1));
    const thinking = lines(under(doc, 'Room to think')).slice(2);
    expect(thinking.filter((_, n) => n % 2 === 1)).toEqual(['', '', '', '']);
    expect(thinking[0]).toBe('What surprised me:');
  });
});

describe('a Doc for a teacher who has not answered', () => {
  const doc = buildAndRead(EMPTY);

  test('says so in every cell that waits for the teacher, and never guesses', () => {
    const about = tableUnder(doc, 'About me').rows.slice(1);
    expect(about).toHaveLength(10);
    expect(new Set(about.map(([, words]) => words))).toEqual(new Set(['Not said yet']));
    const notes = tableUnder(doc, 'Our first talk')
      .rows.slice(1)
      .map((row) => row[1]);
    expect(notes).toEqual([...Array(5).fill('Not said yet'), '', '']);
  });

  test('says as often as we agree where the rhythm is not known', () => {
    expect(doc.content[2]).toMatchObject({ text: 'We plan to meet as often as we agree.' });
    expect(tableUnder(doc, 'How we work together').rows[3]?.[1]).toBe(
      'We meet as often as we agree. Place:',
    );
    expect(lines(under(doc, 'What I am working toward'))[2]).toBe('Words for Staff goal: own');
  });
});

describe('a Doc for a teacher who asked not to be asked about sharing', () => {
  const doc = buildAndRead({ ...FULL, highlightNever: true });

  test('holds a sentence in place of the table, and no word on answers or a yes', () => {
    const section = under(doc, 'Sharing what works');
    expect(section.map((block) => block.kind)).toEqual(['paragraph', 'paragraph']);
    expect(lines(section)).toEqual([
      'Nothing here is picked up.',
      'I asked not to be asked about sharing. If I change my mind, I can edit my form answers or tell my coach.',
    ]);
    expect(doc.ranges['sage:table:highlights']).toBeUndefined();
    expect(tableUnder(doc, 'My plan over the years').rows).toHaveLength(2);
  });
});
