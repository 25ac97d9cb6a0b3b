// A coach presses Start coaching: one Doc with the teacher's own words, for the two of them alone.
import { openDocByHand } from '../../local/services/docs/by-hand';
import { findFile } from '../../local/services/drive/files';
import { HIGHLIGHT } from '../support/answers';
import { accessTo, docHeadings, docLines, docsOf, driveOf, educatorRow } from '../support/looking';
import {
  ANA,
  LEAD,
  LocalProgramme,
  OUTSIDER,
  PRINCIPAL,
  SAM,
  SECOND_COACH,
  YUSUF,
} from '../support/programme';

const HEADINGS = [
  ...['About me', 'How we work together', 'Our first talk', 'What I am working toward'],
  ...['Our meetings', 'Strategies I am trying', 'Tries', 'Visits, both ways'],
  ...['What we are seeing', 'Room to think', 'Sharing what works', 'My plan over the years'],
  'Resources and learning offers',
];

const ready = LocalProgramme.ready();

function docId(programme: LocalProgramme, email: string, coach = LEAD): string {
  const [doc, second] = docsOf(programme, programme.educator(email, coach).educatorId);
  if (!doc || second) throw new Error(`There should be one Doc for ${email}.`);
  return doc.id;
}

describe('for a teacher who answered', () => {
  const programme = ready.copy();
  programme.workspace.state.drive.policy.defaultVisibility = 'domain';
  programme.answer(SAM);
  const detail = programme.start(SAM);
  const id = docId(programme, SAM);

  it('shows the coach the link, and the state in the Sheet', () => {
    const file = findFile(programme.workspace, id);
    expect(detail.state).toBe('coaching');
    expect(detail.doc).toMatchObject({ kind: 'shared', url: detail.docUrl });
    expect(file?.name).toBe('Sam Ortiz and Lee Okafor, 2026–27');
    expect(detail.docUrl).toContain(id);
    expect(educatorRow(programme, SAM).cells).toMatchObject({
      State: 'Coaching',
      'Coaching Doc': detail.docUrl,
      'Doc ID': id,
    });
  });

  it('is open to coach and teacher alone, whatever the domain shares by default', () => {
    expect(accessTo(programme, id)).toEqual([`owner ${LEAD}`, `writer ${SAM}`]);
    expect(findFile(programme.workspace, id)?.writersCanShare).toBe(false);
    for (const person of [PRINCIPAL, SECOND_COACH, OUTSIDER, ANA]) {
      expect(openDocByHand(programme.workspace, person, id)).toEqual({ access: 'none' });
    }
    expect(openDocByHand(programme.workspace, SAM, id)).toMatchObject({ access: 'edit' });
    expect(driveOf(programme, SAM)).toEqual(['Sam Ortiz and Lee Okafor, 2026–27']);
  });

  it('lies in the coach’s own folder, which nobody else sees', () => {
    const [folder = ''] = findFile(programme.workspace, id)?.parents ?? [];
    expect(findFile(programme.workspace, folder)?.name).toBe('Riverbend coaching: coaching Docs');
    expect(accessTo(programme, folder)).toEqual([`owner ${LEAD}`]);
  });

  it('sends no mail unless the coach asks for it', () => {
    expect(programme.workspace.state.base.mail).toEqual(ready.workspace.state.base.mail);
  });

  it('reads from top to bottom with the teacher’s words in place', () => {
    const lines = docLines(programme, id, SAM);
    expect(lines.slice(0, 3)).toEqual([
      'Our coaching Doc',
      'Sam Ortiz and Lee Okafor · Riverbend coaching · 2026–27',
      'We plan to meet twice a month for 30 minutes.',
    ]);
    expect(docHeadings(programme, id, SAM)).toEqual(HEADINGS);
    expect(lines).toEqual(
      expect.arrayContaining([
        'What already works | Lab notebooks.\nAnd a calm start.',
        'Colleagues come to me for | Getting students to talk; Projects and hands-on work',
        'It helps me to | see someone do it first; try it, then talk about how it went',
        'When I plan | build my own',
        'When I try something new | try it with one class or group first',
        'Feedback I like | In a conversation',
        'What could get in the way | No planning time on Tuesdays.',
        'When and where | We meet twice a month for 30 minutes. Place:',
        'The question I brought | How do I get quiet students talking?',
        'What I want to get better at | Small groups and stations\nMore of them explain their thinking.',
      ]),
    );
    const text = lines.join('\n');
    expect(text).toContain('For thinking, not for evaluation.');
    expect(text).not.toContain('I am trying things out');
    expect(text).not.toContain('Not said yet');
  });
});

describe('before the teacher answered', () => {
  const programme = ready.copy();
  programme.start(SAM);
  const lines = docLines(programme, docId(programme, SAM), LEAD);

  it('leaves their words open', () => {
    expect(lines).toContain('What already works | Not said yet');
    expect(lines).toContain('The question I brought | Not said yet');
    expect(lines).toContain('We plan to meet as often as we agree.');
    expect(educatorRow(programme, SAM).cells['State']).toBe('Coaching');
  });

  it('keeps coaching when the answers come later, and leaves the Doc as it is', () => {
    programme.answer(SAM);
    expect(educatorRow(programme, SAM).cells['State']).toBe('Coaching');
    expect(docLines(programme, docId(programme, SAM), LEAD)).toEqual(lines);
  });
});

it('has no table for sharing when the teacher asked not to be asked', () => {
  const programme = ready.copy();
  programme.answer(SAM, { [HIGHLIGHT]: 'No, please do not ask' });
  programme.start(SAM);
  const lines = docLines(programme, docId(programme, SAM), SAM);
  const at = lines.indexOf('Sharing what works');
  const until = lines.indexOf('My plan over the years');
  expect(lines.slice(at + 1, until).filter((line) => line !== '')).toEqual([
    'Nothing here is picked up.',
    'I asked not to be asked about sharing. If I change my mind, I can edit my form answers or tell my coach.',
  ]);
});

it('shows the same Doc when it is pressed again, and writes nothing', () => {
  const programme = ready.copy();
  const first = programme.start(SAM);
  const lines = docLines(programme, docId(programme, SAM), LEAD);
  const row = educatorRow(programme, SAM);
  for (const minutes of [0, 1, 300]) {
    programme.wait(minutes);
    expect(programme.start(SAM).doc).toEqual(first.doc);
  }
  expect(docLines(programme, docId(programme, SAM), LEAD)).toEqual(lines);
  // The hourly run read the Doc meanwhile.
  const cells = { ...row.cells, 'Doc last read': expect.any(String) };
  expect(educatorRow(programme, SAM)).toEqual({ ...row, cells });
});

it('makes the second coach’s Docs in a folder of their own', () => {
  const programme = ready.copy();
  programme.start(SAM);
  programme.start(ANA, SECOND_COACH);
  const id = docId(programme, ANA, SECOND_COACH);
  expect(accessTo(programme, id)).toEqual([`owner ${SECOND_COACH}`, `writer ${ANA}`].sort());
  const [folder = ''] = findFile(programme.workspace, id)?.parents ?? [];
  expect(accessTo(programme, folder)).toEqual([`owner ${SECOND_COACH}`]);
  expect(docLines(programme, id, ANA)[1]).toContain('Ana Lindqvist and Cam Reyes');
});

it('refuses another coach’s teacher, and takes one whom nobody has', () => {
  const programme = ready.copy();
  const { educatorId } = programme.educator(ANA, SECOND_COACH);
  const reply = programme.press('startCoaching', [educatorId, false]);
  expect(reply).toMatchObject({ ok: false, error: { code: 'other-coach' } });
  if (!reply.ok) expect(reply.error.message).toMatch(/^Cam Reyes is Ana Lindqvist’s coach/);
  expect(docsOf(programme, educatorId)).toEqual([]);
  programme.answer(YUSUF);
  expect(programme.start(YUSUF).coachName).toBe('Lee Okafor');
  expect(programme.refusal('startCoaching', ['no-such-educator', false])).toBe('not-found');
});

it('makes hostile words mere words in the Doc', () => {
  const programme = ready.copy();
  const words = "=1+1 <b>'twas</b> {{x}} 👩‍🏫 שלום $& \\n";
  programme.answer(SAM, { 'What already works well that we should build on?': words });
  programme.start(SAM);
  expect(docLines(programme, docId(programme, SAM), SAM)).toContain(
    `What already works | ${words}`,
  );
});
