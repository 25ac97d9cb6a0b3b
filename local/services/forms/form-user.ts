// A person as `getEditors()` and `getPublishedReaders()` name them.
import type { Execution } from '../../host/execution';
import { guard } from '../../host/guard';

type User = GoogleAppsScript.Base.User;

class UserFake implements Partial<User> {
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}

export function createUser(execution: Execution, email: string): User {
  return guard<User, UserFake>(execution, 'User', new UserFake(email), {
    getEmail: 'handle.local',
  });
}
