// The people who may open a file, with their roles.
import type { AccessView } from '../../views/drive-view';
import { Avatar } from '../common/frame';
import { isMe, nameAccess, ROLE_WORDS } from './access-words';

interface AccessListProps {
  access: AccessView[];
  onRemove: (address: string) => void;
}

export function AccessList({ access, onRemove }: AccessListProps) {
  return (
    <ul class="access-list">
      {access.map((one) => (
        <Access key={`${one.type} ${one.role} ${one.address}`} one={one} onRemove={onRemove} />
      ))}
    </ul>
  );
}

function Access({ one, onRemove }: { one: AccessView; onRemove: (address: string) => void }) {
  const name = nameAccess(one);
  return (
    <li class="access">
      <Avatar person={{ name, email: one.address }} />
      <span class="access-who">
        <span>
          <bdi>{name}</bdi>
          {isMe(one.address) && ' (you)'}
        </span>
        {one.address !== name && one.type === 'user' && <span class="muted">{one.address}</span>}
      </span>
      <span class="access-role muted">{ROLE_WORDS[one.role]}</span>
      <span class="access-remove">
        {one.removable && (
          <button
            type="button"
            class="button button-text"
            aria-label={`Remove ${name}`}
            onClick={() => onRemove(one.address)}
          >
            Remove
          </button>
        )}
      </span>
    </li>
  );
}
