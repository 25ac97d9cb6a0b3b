// The whole Form renamed, moved and translated by hand over fifty responses: every answer is in its column.
import { addItemByHand } from '../../local/services/forms/form-editing';
import { rowsOf } from '../support/looking';
import { LEAD, LocalProgramme } from '../support/programme';
import {
  answerEverything,
  answerLike,
  answersByEmail,
  reorderEverything,
  translateEverything,
} from './form-by-hand';

const ready = LocalProgramme.ready();
const problems = (programme: LocalProgramme): unknown[] =>
  rowsOf(programme, 'Problems').map(({ cells }) => cells['Problem']);

describe('everything renamed, moved and translated, and a question added, over fifty responses', () => {
  const first = ready.copy();
  const programme = ready.copy();
  reorderEverything(programme);
  const own = addItemByHand(programme.workspace, LEAD, programme.formId, 'TEXT', {
    title: 'Which room do you teach in?',
  });
  answerLike(programme, first, { from: 0, to: 5 }, {}, { [own]: '=B12' });
  answerLike(programme, first, { from: 5, to: 25 }, { deliver: 'lost' }, { [own]: '007' });
  programme.wait(61);
  translateEverything(programme);
  answerLike(programme, first, { from: 25, to: 30 }, {}, { [own]: "'twas" });
  answerLike(programme, first, { from: 30, to: 50 }, { deliver: 'lost' }, { [own]: 'B 9' });
  programme.wait(61);

  const expected = ready.copy();
  answerLike(expected, first, { from: 0, to: 50 }, { deliver: 'lost' });
  expected.wait(61);

  it('keeps translated answers as typed until the lead has said what they mean', () => {
    const care = programme.ask('openCare', []);
    expect(care.formQuestions.length).toBeGreaterThan(50);
    expect(care.deletedQuestions).toEqual([]);
    expect(problems(programme)).toEqual([]);
    const read = rowsOf(programme, 'Educators').filter(({ cells }) => cells['Answered at']);
    expect(read).toHaveLength(50);
    for (const { cells } of read) expect(cells['Years of teaching']).not.toBe('Not said yet');
  });

  it('then has each of them in its column', () => {
    const asked = answerEverything(programme);
    console.log(`Translated texts asked once: ${asked}.`);
    programme.wait(61);
    const got = answersByEmail(programme);
    const wanted = answersByEmail(expected);
    expect(Object.keys(got)).toHaveLength(52);
    for (const [email, answers] of Object.entries(wanted)) {
      const read = got[email];
      expect([email, read && { ...read, own: undefined }]).toEqual([email, answers]);
    }
    expect(problems(programme)).toEqual([]);
    expect(programme.ask('openCare', []).formQuestions).toEqual([]);
  });

  it('keeps one dated copy of each version, however often it was read', () => {
    const versions = rowsOf(programme, 'Answers').map(
      ({ cells }) => `${cells['Response ID']} ${cells['Submitted at']}`,
    );
    expect(versions.length).toBeGreaterThan(49);
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('has the added question in a column with its title', () => {
    const rooms = rowsOf(programme, 'Educators').flatMap(
      ({ cells }) => cells['Which room do you teach in?'] || [],
    );
    expect(rooms.sort()).toEqual(
      [
        ...Array<string>(5).fill('=B12'),
        ...Array<string>(20).fill('007'),
        ...Array<string>(5).fill("'twas"),
        ...Array<string>(20).fill('B 9'),
      ].sort(),
    );
  });
});
