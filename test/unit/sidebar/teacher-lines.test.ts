import { fc } from '../../support/properties';
import { readTeacherLines } from '../../../src/sidebar/model/teacher-lines';

const EVE = { name: 'Eve Moss', email: 'eve@maple.example', school: 'Maple', coach: 'Tom' };

test.each([
  ['tabs', 'Eve Moss\teve@maple.example\tMaple\tTom'],
  ['semicolons', 'Eve Moss; eve@maple.example; Maple; Tom'],
  ['commas', 'Eve Moss, eve@maple.example, Maple, Tom'],
  ['the address first', 'eve@maple.example, Eve Moss, Maple, Tom'],
  ['a mailbox', 'Eve Moss <eve@maple.example>, Maple, Tom'],
  ['first and last name apart', 'Eve\tMoss\teve@maple.example\tMaple\tTom'],
  ['quotes', '"Eve Moss","eve@maple.example","Maple","Tom"'],
  [
    'a header in another order',
    'E-mail\tTeacher name\tCoach\tSchool\neve@maple.example\tEve Moss\tTom\tMaple',
  ],
  [
    'a header with columns of no use',
    'First name,Last name,Room,Email,School,Coach\nEve,Moss,12,eve@maple.example,Maple,Tom',
  ],
])('reads %s', (_, text) => {
  expect(readTeacherLines(text)).toEqual([EVE]);
});

test('missing cells stay empty and empty lines are skipped', () => {
  expect(readTeacherLines('\r\nEve Moss\teve@maple.example\r\n\r\nFay Lu\n')).toEqual([
    { ...EVE, school: '', coach: '' },
    { name: 'Fay Lu', email: '', school: '', coach: '' },
  ]);
});

test('the coach may be an address too, and a quoted name may hold a comma', () => {
  expect(readTeacherLines('"Moss, ""Evie""",eve@maple.example,Maple,tom@maple.example')).toEqual([
    {
      name: 'Moss, "Evie"',
      email: 'eve@maple.example',
      school: 'Maple',
      coach: 'tom@maple.example',
    },
  ]);
});

test('a teacher whose name is a heading word is not taken for a header', () => {
  expect(readTeacherLines('Coach, coach@maple.example')).toEqual([
    { name: 'Coach', email: 'coach@maple.example', school: '', coach: '' },
  ]);
});

test('whatever is pasted, every line that is not empty gives one row', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
      const lines = parts.map((part) => part.replace(/[\r\n]/g, ' '));
      const wanted = lines.filter((line) => line.trim() !== '');
      const rows = readTeacherLines(lines.join('\n'));
      const hasHeader = rows.length === wanted.length - 1;
      expect(rows.length === wanted.length || hasHeader).toBe(true);
    }),
  );
});
