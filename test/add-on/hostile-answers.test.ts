// Whatever teachers type is stored and shown exactly as typed, in the Sheet, the sidebar and the Doc,
// and is executed nowhere.
import { fc } from '../support/properties';
import { GOAL, KEEP, NAME, QUESTION, SUBJECTS } from '../support/answers';
import { ENORMOUS, HOSTILE_NAMES, HOSTILE_TEXTS } from '../support/hostile';
import { docLines, educatorRow, rowsOf, type SeenRow } from '../support/looking';
import { LEAD, LocalProgramme, SAM, YUSUF } from '../support/programme';

const ready = LocalProgramme.ready();

/** Every cell of every tab, as it is stored. */
function contents({ workspace }: LocalProgramme): unknown[] {
  return Object.values(workspace.state.sheets)
    .flatMap(({ sheets }) => sheets)
    .flatMap(({ rows }) => rows.flatMap(({ cells = [] }) => cells));
}

function newestVersion(programme: LocalProgramme): SeenRow['cells'] | undefined {
  return rowsOf(programme, 'Answers').slice(-1)[0]?.cells;
}

describe('what a teacher types', () => {
  const programme = ready.copy();
  programme.answer(SAM);

  it.each(HOSTILE_TEXTS)('%j stays exactly that in the Sheet and the sidebar', (text) => {
    programme.answer(SAM, { [QUESTION]: text, [SUBJECTS]: ['Math', text] });
    const { cells, inputs } = educatorRow(programme, SAM);
    const version = newestVersion(programme);
    for (const seen of [cells, version]) {
      expect(seen?.['Question or challenge']).toBe(text);
      expect(seen?.['Subjects']).toBe(`Math; ${text}`);
    }
    expect([text, `'${text}`]).toContain(inputs['Question or challenge'] ?? text);
    expect(programme.open(SAM).answers.map((one) => one.text)).toContain(text);
  });

  it('never becomes a formula, a number or a date anywhere in the Sheet', () => {
    const others = contents(programme).filter((one) => typeof one !== 'string' && one !== null);
    expect(others).toEqual([]);
  });

  it('comes back from the Sheet as it went in, whatever it is', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(text, text, (keep, goal) => {
        programme.answer(SAM, { [KEEP]: keep, [GOAL]: goal });
        const { cells } = educatorRow(programme, SAM);
        const said = (typed: string): string => (typed.trim() === '' ? 'Not said yet' : typed);
        expect([cells['What already works'], cells['If this goes well']]).toEqual([
          said(keep),
          said(goal),
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what a teacher asks to be called', () => {
  const programme = ready.copy();

  it.each(HOSTILE_NAMES)('%j stays a name', (name) => {
    const copy = programme.copy();
    copy.answer(YUSUF, { [NAME]: name });
    const shown = name.normalize('NFC').replace(/\s+/g, ' ').trim();
    expect(educatorRow(copy, YUSUF).cells['Name']).toBe(shown);
    expect(copy.educator(YUSUF).name).toBe(shown);
    expect(educatorRow(copy, YUSUF).cells['Likes to be called']).toBe(name);
  });
});

describe('in the coaching Doc', () => {
  /** Docs strips control characters and private-use ones, and breaks lines at each line break. */
  const inDoc = (text: string): string => text.replace(/\r/g, '\n').trim();

  it.each(HOSTILE_TEXTS)('%j is in the teacher’s own words', (text) => {
    const programme = ready.copy();
    programme.answer(SAM, { [KEEP]: text });
    programme.start(SAM);
    const { 'Doc ID': docId = '' } = educatorRow(programme, SAM).cells;
    const lines = docLines(programme, docId, SAM);
    expect(lines).toContain(`What already works | ${inDoc(text)}`);
    expect(docLines(programme, docId, LEAD)).toEqual(lines);
  });
});

describe('more than a cell holds', () => {
  it('is shortened in the Sheet, says so, and stays whole in the Form', () => {
    const programme = ready.copy();
    programme.answer(SAM, { [SUBJECTS]: ['Math', ENORMOUS] });
    const { cells } = educatorRow(programme, SAM);
    expect(cells['Subjects']?.startsWith('Math; =lang 🎉 lang')).toBe(true);
    expect(cells['Subjects']?.endsWith('…')).toBe(true);
    expect(cells['Question or challenge']).toBe('How do I get quiet students talking?');
    expect(programme.open(SAM).remarks.join()).toContain('The Form has it in full.');
    const [response] = programme.form.responses;
    expect(Object.values(response?.answers ?? {})).toContainEqual(['Math', ENORMOUS]);
    programme.wait(25 * 60);
    expect(rowsOf(programme, 'Answers')).toHaveLength(1);
  });
});
