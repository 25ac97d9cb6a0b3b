// Names whom to ask when something is for the lead coach alone.
import type { ProgrammeSummary } from '../../shared/sidebar-api';
import { Name } from './person-text';

export function LeadCoach({ programme }: { programme: ProgrammeSummary | null }) {
  const lead = programme?.coaches.find(({ email }) => email === programme.leadEmail);
  return (
    <>
      The lead coach
      {programme?.leadEmail && (
        <>
          , <Name text={lead?.name || programme.leadEmail} />,
        </>
      )}
    </>
  );
}
