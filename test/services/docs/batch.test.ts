// Batches as a whole: atomic, in turn, under write control, within the limits.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/batchUpdate
import { fc } from '../../support/properties';
import { SECOND_COACH } from '../../../local/workspace/people';
import { runBody, tryBody } from '../../support/local-workspace';
import {
  at,
  batch,
  cell,
  get,
  insert,
  LEAD,
  newDoc,
  newWorkspace,
  range,
  refusal,
  refusalOf,
  texts,
  typeLine,
  write,
  type TestDoc,
} from './docs-support';

test('requests see what the ones before them did', () => {
  const doc = newDoc();
  write(doc, insert(1, 'abc'), { deleteContentRange: range(2, 3) }, insert(3, '!'));
  expect(texts(doc)).toEqual(['ac!']);
});

test('one refused request undoes the whole batch', () => {
  const doc = newDoc('abc');
  const before = get(doc);
  expect(
    refusal(
      doc,
      insert(1, 'x'),
      { insertTable: { rows: 1, columns: 1, ...at(1) } },
      insert(99, 'x'),
    ),
  ).toContain('Invalid requests[2].insertText');
  expect(get(doc)).toEqual(before);
});

test('an empty batch, and two requests in one', () => {
  expect(refusal(newDoc())).toBe('Must specify at least one request.');
  expect(refusal(newDoc(), { ...insert(1, 'x'), ...range(1, 2) })).toContain('Invalid requests[0]');
});

describe('write control', () => {
  const required = (doc: TestDoc, id: string | undefined, run = {}): string =>
    refusalOf(doc, { requests: [insert(1, 'x')], writeControl: { requiredRevisionId: id } }, run);

  // A 200 reply carries writeControl.requiredRevisionId, good for the next write.
  test('a required revision must be the latest', () => {
    const doc = newDoc('abc');
    const old = get(doc).revisionId;
    expect(get(doc).revisionId).toBe(old);
    const { writeControl } = write(doc, insert(1, 'x'));
    expect(writeControl.requiredRevisionId).not.toBe(old);
    expect(required(doc, old)).toMatch(/revision/);
    expect(texts(doc)).toEqual(['xabc']);
    expect(required(doc, writeControl.requiredRevisionId)).toBe('');
  });

  // Document.revisionId: good for 24 hours, and not to be shared between users.
  test('a revision ID lasts a day and is one person’s own', () => {
    const doc = newDoc('abc');
    const id = get(doc).revisionId;
    share(doc, SECOND_COACH);
    expect(required(doc, id, { user: SECOND_COACH })).toMatch(/revision/);
    doc.workspace.clock.advance(24 * 60 * 60_000 + 1);
    expect(required(doc, id)).toMatch(/revision/);
  });

  // targetRevisionId: the write is merged with what collaborators changed since.
  test('a target revision merges with what was typed meanwhile', () => {
    const doc = newDoc('one\ntwo');
    const targetRevisionId = get(doc).revisionId;
    typeLine(doc, LEAD, 'one', 'one and more');
    batch(doc, {
      requests: [insert(5, '> '), insert(10, '!')],
      writeControl: { targetRevisionId },
    });
    expect(texts(doc)).toEqual(['one and more', '> two!']);
  });

  test('a row appended against an older revision keeps a row that was added meanwhile', () => {
    const doc = newDoc();
    write(doc, { insertTable: { rows: 1, columns: 2, ...at(1) } });
    const targetRevisionId = get(doc).revisionId;
    const row = { insertTableRow: { ...cell(2, 0), insertBelow: true } };
    write(doc, row, insert(12, 'theirs'), insert(10, 'theirs'), insert(5, 'header'));
    batch(doc, {
      requests: [row, insert(12, 'b'), insert(10, 'a')],
      writeControl: { targetRevisionId },
    });
    expect(texts(doc)[1]).toEqual([
      ['header', ''],
      ['theirs', 'theirs'],
      ['a', 'b'],
    ]);
  });

  test('a target in what was deleted meanwhile is refused or harmless, never a broken Doc', () => {
    const doc = newDoc('one');
    write(doc, { insertTable: { rows: 2, columns: 1, ...at(4) } });
    const targetRevisionId = get(doc).revisionId;
    write(doc, { deleteTableRow: cell(5, 1) });
    refusalOf(doc, { requests: [insert(11, 'x')], writeControl: { targetRevisionId } });
    expect(texts(doc)[1]).toEqual([[expect.any(String)]]);
  });

  // Two writers who never see each other's edits lose none of their words, whatever they typed where.
  test('words of two people survive any order of edits', () => {
    const edits = fc.array(fc.record({ p: fc.nat(2), at: fc.nat(8) }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(edits, edits, (mine, theirs) => {
        const doc = newDoc('alpha\nbravo\ncharlie');
        const targetRevisionId = get(doc).revisionId;
        const requests = (word: string, list: typeof mine): object[] =>
          list.map(({ p, at: offset }, n) =>
            insert(1 + p * 6 + Math.min(offset, 5), `${word}${n}`),
          );
        write(doc, ...requests('T', theirs));
        batch(doc, { requests: requests('M', mine), writeControl: { targetRevisionId } });
        const letters = [...texts(doc).join('\n')].sort().join('');
        const expected = [
          'alpha\nbravo\ncharlie',
          ...theirs.map((_, n) => `T${n}`),
          ...mine.map((_, n) => `M${n}`),
        ];
        expect(letters).toBe([...expected.join('')].sort().join(''));
      }),
      { numRuns: 25 },
    );
  });
});

function share(doc: TestDoc, emailAddress: string): void {
  const file = doc.workspace.state.drive.files[doc.id];
  file?.permissions.push({ id: 'p', type: 'user', role: 'writer', emailAddress });
  file?.appUsers.push(emailAddress);
}

// https://developers.google.com/workspace/docs/api/limits: 60 writes a minute a user, failed ones too.
test('the 61st write within a minute is refused, a minute later none is', () => {
  const doc = newDoc();
  const minute = 60_000;
  doc.workspace.clock.advance(minute - (doc.workspace.clock.now() % minute));
  const body = `let said = '';
    for (let n = 0; n < 61; n++) {
      try { Docs.Documents.batchUpdate({ requests: [] }, '${doc.id}'); } catch (e) { said = e.message; }
    }
    return said;`;
  expect(String(runBody(doc.workspace, body))).toContain(
    "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user'",
  );
  doc.workspace.clock.advance(minute);
  expect(refusal(doc, insert(1, 'x'))).toBe('');
});

// https://developers.google.com/apps-script/guides/services/quotas: documents created a day.
test('a consumer account makes 250 documents a day', () => {
  const workspace = newWorkspace();
  const user = 'olly@outside.example';
  const make = (count: number): string => `for (let n = 0; n < ${count}; n++) {
    Docs.Documents.create({ title: 'x' }); Utilities.sleep(1100); }`;
  runBody(workspace, make(125), { user });
  runBody(workspace, make(125), { user });
  expect(tryBody(workspace, make(1), { user })).toMatchObject({ ok: false, error: { code: 403 } });
  workspace.clock.advance(24 * 60 * 60_000);
  expect(tryBody(workspace, make(1), { user }).ok).toBe(true);
});
