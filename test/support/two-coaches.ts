// Two teachers with a coach and a Doc each: the programme in which Docs change hands and come to their end.
import { educatorRow } from './looking';
import { ANA, LocalProgramme, SAM, SECOND_COACH } from './programme';

/** Makes copies in which Sam has a Doc of the lead's, Ana one of the second coach's. */
export function twoCoaches(): () => LocalProgramme {
  const ready = LocalProgramme.ready();
  ready.answer(SAM);
  ready.start(SAM);
  ready.start(ANA, SECOND_COACH);
  ready.wait(61);
  return () => ready.copy();
}

export function educatorIdOf(programme: LocalProgramme, email = SAM): string {
  return educatorRow(programme, email).cells['Educator ID'] ?? '';
}

export function docIdOf(programme: LocalProgramme, email = SAM): string {
  return educatorRow(programme, email).cells['Doc ID'] ?? '';
}
