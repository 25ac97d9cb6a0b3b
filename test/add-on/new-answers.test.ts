// A teacher answers the Form again while the Doc is in use: what changed is added at its end, once; what
// people wrote stays; the lines at the top follow as long as nobody has touched them.
import { deleteNamedRangeText, insertTextByHand } from '../../local/services/docs/by-hand-text';
import { docLinesByHand } from '../../local/services/docs/by-hand-read';
import { typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import { KEEP, NAME, QUESTION } from '../support/answers';
import { DEATHS, forEveryCall, killAfter } from '../support/faults';
import { columnOf, docLines, educatorRow } from '../support/looking';
import { LEAD, LocalProgramme, SAM } from '../support/programme';
import { deskOf, writeRow } from '../support/shared-doc';

const ready = LocalProgramme.ready();
ready.answer(SAM, { [KEEP]: 'Lab notebooks.' });
ready.start(SAM);
ready.wait(61);
const again = ready.snapshot();
const coached = (): LocalProgramme => again();

function lines(programme: LocalProgramme): string[] {
  return docLines(programme, deskOf(programme, SAM).docId, SAM);
}

/** From the heading of the first block on. */
function added(programme: LocalProgramme): string[] {
  const all = lines(programme);
  const at = all.findIndex((line) => line.startsWith('New answers from the form'));
  return at < 0 ? [] : all.slice(at);
}

function blocks(programme: LocalProgramme): number {
  return lines(programme).filter((line) => line.startsWith('New answers from the form')).length;
}

const BLOCK = [
  expect.stringMatching(/^New answers from the form, \w+ \d+, \d{4}$/),
  'Nothing here is picked up.',
  'What already works: Stations.',
  'The question I brought: Why so quiet?',
  '',
];

function answered(): LocalProgramme {
  const programme = coached();
  programme.answer(SAM, { [KEEP]: 'Stations.', [QUESTION]: 'Why so quiet?' });
  return programme;
}

test('within the hour the Doc says what changed; About me stays as it is', () => {
  const programme = answered();
  expect(blocks(programme)).toBe(0);
  const about = lines(programme).filter((line) => line.startsWith('What already works'));
  programme.wait(61);
  expect(added(programme)).toEqual(BLOCK);
  expect(lines(programme)).toEqual(expect.arrayContaining(about));
});

test('whoever opens the teacher before that has it at once, and only once', () => {
  const programme = answered();
  programme.open(SAM);
  programme.open(SAM);
  programme.wait(61);
  expect(added(programme)).toEqual(BLOCK);
});

test('each time again, only what is new then', () => {
  const programme = answered();
  programme.wait(61);
  programme.answer(SAM, { [KEEP]: 'Exit tickets.' });
  programme.wait(61);
  expect(blocks(programme)).toBe(2);
  expect(lines(programme).slice(-4)).toEqual([
    expect.stringContaining('New answers'),
    'Nothing here is picked up.',
    'What already works: Exit tickets.',
    '',
  ]);
});

test('answers that the Doc does not hold add nothing, and are not asked for again', () => {
  const programme = coached();
  programme.answer(SAM, { 'How long have you been teaching?': '10 years or more' });
  programme.wait(61);
  expect(blocks(programme)).toBe(0);
  programme.answer(SAM, { [KEEP]: 'Stations.', [QUESTION]: 'Why so quiet?' });
  programme.wait(61);
  expect(added(programme)).toEqual(BLOCK);
});

test('a Doc that was begun without answers gets all of them', () => {
  const programme = LocalProgramme.ready();
  programme.start(SAM);
  programme.wait(10);
  programme.answer(SAM, { [KEEP]: 'Lab notebooks.' });
  programme.wait(61);
  const [, , ...said] = added(programme);
  expect(said).toContain('What already works: Lab notebooks.');
  expect(said).toContain('Feedback I like: In a conversation');
  expect(lines(programme)).toContain('What already works | Not said yet');
});

describe('a Doc of which nothing is remembered, such as an older one', () => {
  const MEMORY = 'What was read (for the program)';

  function forget(programme: LocalProgramme): LocalProgramme {
    const { row } = educatorRow(programme, SAM);
    const column = columnOf(programme, 'Educators', MEMORY);
    typeIntoCell(programme.workspace, LEAD, 'Educators', { row, column }, '');
    return programme;
  }

  test('gets nothing when nothing was answered since it was made', () => {
    const programme = forget(coached());
    const before = lines(programme);
    programme.open(SAM);
    expect(lines(programme)).toEqual(before);
    expect(educatorRow(programme, SAM).cells[MEMORY]).not.toBe('');
  });

  test('gets what was answered since, and its lines at the top are known again', () => {
    const programme = forget(answered());
    programme.open(SAM);
    expect(added(programme)).toEqual(BLOCK);
    programme.answer(SAM, { [NAME]: 'Sammy' });
    programme.open(SAM);
    expect(lines(programme)[1]).toContain('Sammy and Lee Okafor');
  });
});

test('deleted by somebody, it does not come back', () => {
  const programme = answered();
  programme.wait(61);
  const { workspace, person, docId } = deskOf(programme, SAM);
  const name = workspace.state.docs[docId]?.namedRanges.find((range) =>
    range.name.startsWith('sage:answers:'),
  )?.name;
  deleteNamedRangeText(workspace, person, docId, { name: name ?? '' });
  expect(blocks(programme)).toBe(0);
  programme.wait(61);
  programme.open(SAM);
  expect(blocks(programme)).toBe(0);
});

test.each(DEATHS)('dying after any call (%s): the next look adds it once', (death) => {
  const cases = forEveryCall(
    answered(),
    (programme, n) => {
      const args: [string] = [programme.educator(SAM).educatorId];
      const reply = programme.press('openEducator', args, { faultHook: killAfter(n, death) });
      return { reached: !reply.ok };
    },
    (programme) => {
      programme.open(SAM);
      expect(added(programme)).toEqual(BLOCK);
    },
  );
  expect(cases).toBeGreaterThan(6);
});

test('typing at that moment is kept: the block waits for the next time', () => {
  const programme = answered();
  let typed = false;
  const { educatorId } = programme.educator(SAM);
  programme.press('openEducator', [educatorId], {
    faultHook: ({ phase, name }) => {
      if (phase !== 'after' || name !== 'Docs.get' || typed) return;
      typed = true;
      writeRow(deskOf(programme, SAM), 'goal', { 'Why it matters to me': 'Talk' });
    },
  });
  expect([typed, blocks(programme)]).toEqual([true, 0]);
  programme.wait(61);
  expect(added(programme)).toEqual(BLOCK);
  expect(lines(programme).join('\n')).toContain('Talk');
});

describe('the lines at the top', () => {
  const subtitle = (programme: LocalProgramme): string => lines(programme)[1] ?? '';

  test('follow the name that the teacher asks to be called', () => {
    const programme = coached();
    programme.answer(SAM, { [NAME]: 'Sammy' });
    programme.wait(61);
    expect(subtitle(programme)).toBe('Sammy and Lee Okafor · Riverbend coaching · 2026–27');
    expect(lines(programme).join('\n')).toContain("Nobody else is added without Sammy's yes.");
    expect(blocks(programme)).toBe(0);
  });

  test('stay as somebody changed them', () => {
    const programme = coached();
    const { workspace, person, docId } = deskOf(programme, SAM);
    const line = docLinesByHand(workspace, person, docId)[2];
    const at = { paragraph: line?.id ?? '' };
    insertTextByHand(workspace, person, docId, { at, text: ' On Tuesdays.' });
    const before = lines(programme).slice(0, 5);
    programme.answer(SAM, { [NAME]: 'Sammy' });
    programme.wait(61);
    expect(lines(programme).slice(0, 5)).toEqual(before);
  });
});
