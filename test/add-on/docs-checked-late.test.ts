// The daily look at Docs, where it is older than what happened meanwhile, or could have been spared.
import {
  deleteForeverByHand,
  shareByHand,
  unshareByHand,
} from '../../local/services/drive/by-hand';
import { DAY, day, hour } from '../support/hours';
import { educatorRow, rowsOf } from '../support/looking';
import { ANA, LocalProgramme, PRINCIPAL, SECOND_COACH, YUSUF } from '../support/programme';

const ready = LocalProgramme.ready();
ready.start(ANA, SECOND_COACH);
ready.wait(61);
hour(ready);
const doc = educatorRow(ready, ANA).cells['Doc ID'] ?? '';

const problemOf = (programme: LocalProgramme, email = ANA): string =>
  educatorRow(programme, email).cells['Doc problem'] ?? '';

it('a Doc that begins in a folder which somebody shared is told, once', () => {
  const programme = ready.copy();
  const { workspace } = programme;
  const [folder = ''] = workspace.state.drive.files[doc]?.parents ?? [];
  shareByHand(workspace, SECOND_COACH, folder, PRINCIPAL, 'reader');
  const yusuf = { name: 'Yusuf Amari', email: YUSUF, school: 'South School', coach: 'Cam Reyes' };
  programme.ask('addTeachers', [[yusuf]]);
  programme.start(YUSUF, SECOND_COACH);
  expect(problemOf(programme, YUSUF)).toBe(`Also open to: ${PRINCIPAL}`);
  const ofYusuf = (): string[] =>
    rowsOf(programme, 'Problems')
      .map(({ cells }) => cells['Problem'] ?? '')
      .filter((text) => text.includes('Yusuf'));
  expect(ofYusuf()).toEqual([expect.stringContaining(PRINCIPAL)]);
  day(programme);
  expect(ofYusuf()).toHaveLength(1);
});

it('what the coach mends after the listing is not told as broken again', () => {
  const programme = ready.copy();
  const { educatorId } = programme.educator(ANA, SECOND_COACH);
  unshareByHand(programme.workspace, SECOND_COACH, doc, ANA);
  day(programme);
  expect(problemOf(programme)).toBe('teacher-off');
  programme.workspace.clock.advance(DAY * 60_000);
  let listings = 0;
  hour(programme, ({ name, phase }) => {
    if (name !== 'Drive.Files.list' || phase !== 'after' || ++listings !== 2) return;
    programme.ask('mendDoc', [educatorId, 'share-again'], SECOND_COACH);
  });
  expect(listings).toBe(2);
  expect(problemOf(programme)).toBe('');
  expect(rowsOf(programme, 'Problems').map(({ cells }) => cells['Status'])).toEqual(['done']);
});

it('a Doc that is known to be out of reach is not looked for one by one', () => {
  const programme = ready.copy();
  deleteForeverByHand(programme.workspace, SECOND_COACH, doc);
  const looks = (): number => {
    let gets = 0;
    programme.workspace.clock.advance(DAY * 60_000);
    hour(programme, ({ name, phase }) => {
      if (name === 'Drive.Files.get' && phase === 'before') gets++;
    });
    return gets;
  };
  expect([looks(), looks()]).toEqual([1, 0]);
  expect(problemOf(programme)).toBe('gone');
});
