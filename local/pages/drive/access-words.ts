// Roles and sharing in the words that people know from Drive.
import type { AccessRole, AccessView, FileView } from '../../views/drive-view';
import { me, nameOf } from '../common/shell';

export const ROLE_WORDS: Readonly<Record<AccessRole, string>> = {
  owner: 'Owner',
  writer: 'Editor',
  commenter: 'Commenter',
  reader: 'Viewer',
  responder: 'Can answer',
};

/** Names shown before the rest is counted. */
const MOST_NAMES = 2;

export function isMe(address: string): boolean {
  return address.toLowerCase() === me.email.toLowerCase();
}

export function nameAccess({ type, address }: AccessView): string {
  if (type === 'anyone') return 'Anyone with the link';
  if (type === 'domain') return `Everyone at ${address}`;
  return nameOf(address);
}

/** Such as "You, Cam Reyes and 3 more; anyone with the link can answer". */
export function describeSharing({ access, owner }: FileView): string {
  if (!access) return 'You';
  const openers = access.filter(({ role }) => role !== 'owner' && role !== 'responder');
  const answering = access.filter(({ role }) => role === 'responder');
  const names = openers
    .sort((a, b) => Number(isMe(b.address)) - Number(isMe(a.address)))
    .map((one) => (isMe(one.address) ? 'You' : nameAccess(one)));
  const nobody = isMe(owner) ? 'Only you' : `Only ${nameOf(owner)}`;
  const who = names.length > 0 ? joinNames(names) : nobody;
  return answering.length > 0 ? `${who}; ${describeAnswering(answering)}` : who;
}

function joinNames(names: string[]): string {
  const more = names.length - MOST_NAMES;
  if (more > 0) return `${names.slice(0, MOST_NAMES).join(', ')} and ${more} more`;
  return names.join(' and ');
}

function describeAnswering(answering: AccessView[]): string {
  const wide = answering.find(({ type }) => type !== 'user');
  if (wide) return `${nameAccess(wide).replace(/^[AE]/, (a) => a.toLowerCase())} can answer`;
  return `${answering.length} ${answering.length === 1 ? 'person' : 'people'} can answer`;
}
