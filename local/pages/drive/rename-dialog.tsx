// Gives a file another name.
import { useState } from 'preact/hooks';
import type { FileView } from '../../views/drive-view';
import { post } from '../common/api';
import { Dialog } from '../common/dialog';

interface RenameDialogProps {
  file: FileView;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

export function RenameDialog({ file, onChanged, onClose }: RenameDialogProps) {
  return (
    <Dialog title="Rename" onClose={onClose}>
      {(close) => <RenameForm file={file} onChanged={onChanged} close={close} />}
    </Dialog>
  );
}

type RenameFormProps = Omit<RenameDialogProps, 'onClose'> & { close: () => void };

function RenameForm({ file, onChanged, close }: RenameFormProps) {
  const [name, setName] = useState(file.name);
  const [problem, setProblem] = useState('');
  const save = async (): Promise<void> => {
    if (name.trim() === '') return setProblem('Type a name.');
    try {
      await post('/api/drive/rename', { id: file.id, name });
      await onChanged();
      close();
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <NameField name={name} problem={problem} onType={setName} />
      <div class="dialog-actions">
        <button type="button" class="button" onClick={close}>
          Cancel
        </button>
        <button type="submit" class="button button-primary">
          Save
        </button>
      </div>
    </form>
  );
}

interface NameFieldProps {
  name: string;
  problem: string;
  onType: (name: string) => void;
}

function NameField({ name, problem, onType }: NameFieldProps) {
  return (
    <div class="field">
      <label for="rename-name">Name</label>
      <input
        id="rename-name"
        dir="auto"
        autoComplete="off"
        maxLength={500}
        value={name}
        aria-invalid={problem !== ''}
        aria-describedby="rename-problem"
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p class="field-error" id="rename-problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
