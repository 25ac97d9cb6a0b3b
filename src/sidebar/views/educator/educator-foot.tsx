// The end of one educator's view: how to reach them, and what is decided seldom.
import type { ViewName } from '../../../shared/pages';
import type { EducatorDetail, EducatorState } from '../../../shared/sidebar-api';
import { otherCoach } from '../../model/educator';
import { TextButton } from '../../parts/button';
import { dateInWords } from '../../words';
import type { Sidebar } from '../../view-props';
import { EducatorStateButtons } from './educator-state';
import { Texts } from './profile';

interface FootProps {
  detail: EducatorDetail;
  sidebar: Sidebar;
}

export function EducatorFoot({ detail, sidebar }: FootProps) {
  const { data, go, server, learnAll } = sidebar;
  const { educatorId, coach } = detail;
  const change = async (state: EducatorState): Promise<void> =>
    learnAll(await server.changeState(educatorId, state));
  const { isLead } = data.caller;
  const decides = isLead || !otherCoach(detail, data);
  const way = (name: ViewName, label: string) => (
    <TextButton onPress={() => go({ name, educatorId })}>{label}</TextButton>
  );
  return (
    <>
      <Texts title="Contact" id="contact" texts={contactOf(detail)} />
      {decides && (
        <EducatorStateButtons
          detail={detail}
          change={change}
          onEndDoc={() => go({ name: 'end-coaching', educatorId })}
        />
      )}
      <footer class="choices foot">
        {(coach ? decides : isLead) &&
          way('handover', coach ? 'Hand over to another coach' : 'Choose a coach')}
        {decides && way('merge', 'Is this person here twice?')}
        {isLead && way('remove', 'Remove this teacher’s data')}
      </footer>
    </>
  );
}

function contactOf(detail: EducatorDetail): { label: string; text: string }[] {
  const { email, coach, coachName, invitedOn, remindedOn, answeredOn, doc } = detail;
  const on = (iso: string): string => (iso ? dateInWords(iso) : 'Not yet');
  return [
    { label: 'E-mail', text: email },
    { label: 'Coach', text: coachName || coach || 'No coach yet' },
    { label: 'Invited', text: on(invitedOn) },
    ...(remindedOn ? [{ label: 'Reminded', text: on(remindedOn) }] : []),
    { label: 'Form answered', text: on(answeredOn) },
    ...(doc.kind === 'shared' ? [{ label: 'Doc shared', text: on(doc.sharedOn) }] : []),
  ];
}
