// Gives and takes away access to one file, and says what came of it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { post } from '../common/api';
import { nameOf } from '../common/shell';
import { ROLE_WORDS } from './access-words';
import type { ShareRequest } from './share-form';

interface Sharing {
  /** What came of the last thing done; empty before. */
  done: ComponentChildren;
  /** Rejects with a sentence to show. */
  share: (request: ShareRequest) => Promise<void>;
  remove: (email: string) => Promise<void>;
}

export function useSharing(id: string, onChanged: () => Promise<void>): Sharing {
  const [done, setDone] = useState<ComponentChildren>('');
  const share = async ({ email, role }: ShareRequest): Promise<void> => {
    setDone('');
    await post('/api/drive/share', { id, email, role });
    await onChanged();
    setDone(
      <>
        <bdi>{nameOf(email)}</bdi> has access as {ROLE_WORDS[role]} and gets a mail with the link.
      </>,
    );
  };
  const remove = async (email: string): Promise<void> => {
    let outcome: ComponentChildren = (
      <>
        <bdi>{nameOf(email)}</bdi> no longer has access.
      </>
    );
    try {
      await post('/api/drive/unshare', { id, email });
    } catch (error) {
      outcome = <span class="error-text">{(error as Error).message}</span>;
    }
    await onChanged();
    setDone(outcome);
  };
  return { done, share, remove };
}
