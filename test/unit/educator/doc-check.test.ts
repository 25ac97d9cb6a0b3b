// What a look at a coaching Doc finds, and what a row says after it let go of one.
import { NO_ALIASES, parseAliases } from '../../../src/core/educator/aliases';
import { docFinding, type SeenDoc } from '../../../src/core/educator/doc-check';
import { docProblemText, isTrouble, mendsOf } from '../../../src/core/educator/doc-trouble';
import { docStatus } from '../../../src/core/educator/doc-status';
import { withoutDoc } from '../../../src/core/educator/letting-go';
import { newEducator, parseEducator, type EducatorRecord } from '../../../src/core/educator/record';

const COACH = 'lee@school.org';
const SAM = 'sam@school.org';
const SHARED = '2026-09-14T09:00:00.000Z';

function row(more: Partial<EducatorRecord> = {}): EducatorRecord {
  const person = { educatorId: 'e1', name: 'Sam', email: SAM, school: '', coach: COACH };
  return { ...newEducator(person), docId: 'd1', docSharedAt: SHARED, state: 'coaching', ...more };
}

const THERE = { educatorId: 'e1', trashed: false };

const user = (email: string) => ({ type: 'user', email, domain: '', mayEdit: false });

function seen(...emails: string[]): SeenDoc {
  return { ...THERE, people: [COACH, ...emails].map(user) };
}

const find = (record: EducatorRecord, doc: SeenDoc): string => docFinding(record, doc, COACH);

it('finds nothing where teacher and coach can open it, whatever the case of an address', () => {
  expect(find(row(), seen('Sam@School.org'))).toBe('');
});

it('knows the teacher by every address of theirs', () => {
  const aliases = { ...NO_ALIASES, emails: ['sam.ortiz@school.org'] };
  expect(find(row({ aliases }), seen('sam.ortiz@school.org'))).toBe('');
});

it.each<[string, SeenDoc, string]>([
  ['trash', { ...THERE, trashed: true, people: null }, 'trashed'],
  ['nothing', 'gone', 'gone'],
  ['no grant', 'not-granted', 'not-granted'],
  ['the coach alone', seen(), 'teacher-off'],
  ['somebody else’s', { ...THERE, educatorId: 'e2', people: null }, 'gone'],
])('sees %s', (_, doc, finding) => {
  expect(find(row(), doc)).toBe(finding);
  expect(isTrouble(finding)).toBe(true);
});

it('names everybody else, each once and in a stable order', () => {
  const doc: SeenDoc = {
    ...THERE,
    people: [
      ...[COACH, SAM, 'pat@school.org', 'Ann@school.org', 'pat@school.org'].map(user),
      { type: 'domain', email: '', domain: 'school.org', mayEdit: false },
      { type: 'anyone', email: '', domain: '', mayEdit: true },
    ],
  };
  expect(find(row(), doc)).toBe(
    'Also open to: ann@school.org, anyone who has the link, everybody at school.org, pat@school.org',
  );
});

it('takes an unknown editor for what they may be: somebody else, or the teacher under another address', () => {
  const people = [user(COACH), { ...user('s.ortiz@school.org'), mayEdit: true }];
  expect(find(row(), { ...THERE, people })).toBe('Also open to: s.ortiz@school.org');
  expect(find(row(), seen('pat@school.org'))).toBe('teacher-off');
});

it('does not miss a teacher whom the whole domain lets in', () => {
  const people = [user(COACH), { type: 'domain', email: '', domain: 'School.org', mayEdit: false }];
  expect(find(row(), { ...THERE, people })).toBe('Also open to: everybody at School.org');
});

it('leaves what it can’t see: people of a Doc that is somebody else’s, a Doc not shared yet', () => {
  const docProblem = 'Also open to: pat@school.org';
  expect(find(row({ docProblem }), { ...THERE, people: null })).toBe(docProblem);
  expect(find(row({ docSharedAt: '', docProblem: 'domainPolicy' }), seen())).toBe('domainPolicy');
});

it('takes a trouble back when it is over', () => {
  for (const docProblem of ['trashed', 'gone', 'not-granted', 'teacher-off']) {
    expect(find(row({ docProblem }), seen(SAM))).toBe('');
  }
});

it('does not call a Doc gone that was never allowed to be opened', () => {
  expect(find(row({ docProblem: 'not-granted' }), 'gone')).toBe('not-granted');
});

it('is a standing of its own with ways to mend it', () => {
  expect(docStatus(row({ docProblem: 'trashed', docUrl: 'u' }), 0)).toMatchObject({
    ...{ kind: 'trouble', trouble: 'trashed', url: 'u', mends: mendsOf('trashed') },
  });
  expect(docStatus(row({ docProblem: 'Also open to: x' }), 0).kind).toBe('shared');
});

it('is told by name, and never in the words of the Doc', () => {
  expect(docProblemText(row(), 'trashed')).toMatch(/^The coaching Doc of Sam is in the trash\./);
  expect(docProblemText(row(), 'Also open to: pat@school.org')).toContain('write “done” here');
});

describe('a row that lets go of its Doc', () => {
  const cells = withoutDoc(row({ docUrl: 'u', docMemory: '{}', submittedAt: SHARED }));
  const after = parseEducator({ ...cells, educatorId: 'e1' });

  it('has none, waits for a new one, and remembers the old', () => {
    expect(after).toMatchObject({ docId: '', docUrl: '', docSharedAt: '', docMemory: '' });
    expect([after.state, after.aliases.docIds]).toEqual(['answered', ['d1']]);
  });

  it('keeps a decision of the coach, and lets go twice without a trace', () => {
    expect(parseEducator(withoutDoc(row({ state: 'paused' }))).state).toBe('paused');
    expect(parseEducator(withoutDoc(row())).state).toBe('invited');
    const met = { lastMeeting: '2026-09-14', nextMeeting: '2026-09-28' };
    expect({ ...met, ...withoutDoc(row(met)) }).toMatchObject({ ...met, nextMeeting: '' });
    const again = withoutDoc({ ...row(), docId: '', aliases: after.aliases });
    expect(parseAliases(again['aliases'] ?? '').docIds).toEqual(['d1']);
  });
});
