// One row for the Doc, filled in within a minute: which kind, its form, and what was written.
import { useState } from 'preact/hooks';
import type { LogEntry, LogForm } from '../../../shared/log-api';
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { nextAfter, writtenText } from '../../model/log';
import { today } from '../../words';
import type { Sidebar, ViewProps } from '../../view-props';
import { DeskScreen } from './brief-desk';
import { LogChoose, NoForm } from './log-choose';
import { LogFormFields } from './log-form';
import { LogSaved } from './log-saved';
import { useDesk } from './use-desk';

export function Log(props: ViewProps) {
  const { sidebar, place } = props;
  const [written, setWritten] = useState('');
  const desk = useDesk(props);
  const { known } = desk;
  const detail = known?.detail;
  const form = detail && formOf(detail, place.kind);
  const onWritten = (reply: EducatorDetail, entry: LogEntry): void => {
    if (!known) return;
    const { atReading, ...desk } = known;
    sidebar.learnDesk({ ...desk, detail: atReading, next: nextAfter(known, entry, today()) });
    sidebar.learnAll(reply);
    setWritten(writtenText(known.detail, reply));
  };
  return (
    <DeskScreen title={form?.title ?? 'Log'} desk={desk} sidebar={sidebar}>
      {detail && written && <LogSaved text={written} detail={detail} sidebar={sidebar} />}
      {detail && !written && (
        <Open form={form ?? null} detail={detail} sidebar={sidebar} onWritten={onWritten} />
      )}
    </DeskScreen>
  );
}

/** Where there is one form only, nothing needs to be chosen. */
function formOf({ logForms }: EducatorDetail, kind: string | undefined): LogForm | undefined {
  return logForms.length === 1 ? logForms[0] : logForms.find((one) => one.kind === kind);
}

interface OpenProps {
  form: LogForm | null;
  detail: EducatorDetail;
  sidebar: Sidebar;
  onWritten: (reply: EducatorDetail, entry: LogEntry) => void;
}

function Open({ form, detail, sidebar, onWritten }: OpenProps) {
  if (form) {
    return <LogFormFields form={form} detail={detail} sidebar={sidebar} onWritten={onWritten} />;
  }
  const Rest = detail.logForms.length > 0 ? LogChoose : NoForm;
  return <Rest detail={detail} sidebar={sidebar} />;
}
