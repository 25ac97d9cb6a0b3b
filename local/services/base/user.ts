// A person as every service names one: who runs the script, editors, viewers, owners, responders.
// https://developers.google.com/apps-script/reference/base/user
import type { Execution } from '../../host/execution';
import { guard, unguard, type Costs } from '../../host/guard';

type User = GoogleAppsScript.Base.User;

class UserFake implements Partial<User> {
  constructor(private readonly email: string) {}
  getEmail(): string {
    return this.email;
  }
}

const USER_COSTS: Costs<UserFake> = { getEmail: 'handle.local' };

export function userFor(execution: Execution, email: string): User {
  return guard<User, UserFake>(execution, 'User', new UserFake(email), USER_COSTS);
}

export function emailOf(user: string | User): string {
  return typeof user === 'string' ? user : unguard(user, UserFake).getEmail();
}
