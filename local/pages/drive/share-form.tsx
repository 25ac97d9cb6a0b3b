// Adds one person to those who may open a file; somebody who may already gets the new role.
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { AccessRole, FileView } from '../../views/drive-view';
import { shell } from '../common/shell';
import { ROLE_WORDS } from './access-words';

const ROLES = ['reader', 'commenter', 'writer'] as const satisfies AccessRole[];

export interface ShareRequest {
  email: string;
  role: (typeof ROLES)[number];
}

interface ShareFormProps {
  file: FileView;
  address: RefObject<HTMLInputElement | null>;
  /** Rejects with a sentence to show. */
  onShare: (request: ShareRequest) => Promise<void>;
}

export function ShareForm({ file, address, onShare }: ShareFormProps) {
  const [role, setRole] = useState<ShareRequest['role']>('writer');
  const [problem, setProblem] = useState('');
  const send = async (): Promise<void> => {
    const input = address.current;
    if (!input) return;
    const found = findProblem(input, file);
    setProblem(found);
    if (found !== '') return input.focus();
    try {
      await onShare({ email: input.value.trim(), role });
      input.value = '';
    } catch (error) {
      setProblem((error as Error).message);
    }
    input.focus();
  };
  return (
    <form
      class="share-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <AddressField file={file} address={address} problem={problem} />
      <RoleField role={role} onChoose={setRole} />
      <button type="submit" class="button share-button">
        Share
      </button>
      <p class="field-error share-problem" id="share-problem" role="alert">
        {problem}
      </p>
    </form>
  );
}

interface RoleFieldProps {
  role: ShareRequest['role'];
  onChoose: (role: ShareRequest['role']) => void;
}

function RoleField({ role, onChoose }: RoleFieldProps) {
  return (
    <div class="field">
      <label for="share-role">Role</label>
      <select
        id="share-role"
        value={role}
        onChange={({ currentTarget: { value } }) =>
          onChoose(ROLES.find((one) => one === value) ?? 'reader')
        }
      >
        {ROLES.map((one) => (
          <option key={one} value={one}>
            {ROLE_WORDS[one]}
          </option>
        ))}
      </select>
    </div>
  );
}

function AddressField({
  file,
  address,
  problem,
}: Pick<ShareFormProps, 'file' | 'address'> & { problem: string }) {
  const having = (file.access ?? []).map((one) => one.address.toLowerCase());
  const others = shell.people.filter(({ email }) => !having.includes(email.toLowerCase()));
  return (
    <div class="field">
      <label for="share-email">E-mail</label>
      <input
        id="share-email"
        ref={address}
        type="email"
        required
        autoComplete="off"
        list="share-others"
        aria-invalid={problem !== ''}
        aria-describedby="share-problem"
      />
      <datalist id="share-others">
        {others.map(({ email, name }) => (
          <option key={email} value={email}>
            {name}
          </option>
        ))}
      </datalist>
    </div>
  );
}

/** Empty when the address can be tried. */
function findProblem(input: HTMLInputElement, file: FileView): string {
  if (input.validity.valueMissing) return 'Type an e-mail address.';
  if (!input.validity.valid) return 'This is not an e-mail address.';
  const owns = input.value.trim().toLowerCase() === file.owner.toLowerCase();
  return owns ? 'This person owns the file already.' : '';
}
