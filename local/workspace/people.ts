// The people of the local Workspace. One domain, and one person from outside it.

export interface Person {
  email: string;
  name: string;
  /** What the person switcher says about them. */
  role: string;
  /** Consumer accounts have smaller quotas; none: an address without a Google account. */
  account: 'workspace' | 'consumer' | 'none';
}

export const DOMAIN = 'riverbend.example';

/** Everyone `npm start` can become, in the order of the person switcher. */
export const CAST: readonly Person[] = [
  {
    email: 'lee.lead@riverbend.example',
    name: 'Lee Okafor',
    role: 'Lead coach',
    account: 'workspace',
  },
  {
    email: 'cam.coach@riverbend.example',
    name: 'Cam Reyes',
    role: 'Second coach',
    account: 'workspace',
  },
  {
    email: 'sam.ortiz@riverbend.example',
    name: 'Sam Ortiz',
    role: 'Teacher',
    account: 'workspace',
  },
  {
    email: 'ana.lindqvist@riverbend.example',
    name: 'Ana Lindqvist',
    role: 'Teacher',
    account: 'workspace',
  },
  {
    email: 'yusuf.amari@riverbend.example',
    name: 'Yusuf Amari',
    role: 'Teacher',
    account: 'workspace',
  },
  {
    email: 'pat.principal@riverbend.example',
    name: 'Pat Novak',
    role: 'Principal',
    account: 'workspace',
  },
  { email: 'olly@outside.example', name: 'Olly Winter', role: 'From outside', account: 'consumer' },
];

export const LEAD = 'lee.lead@riverbend.example';
export const SECOND_COACH = 'cam.coach@riverbend.example';

export function domainOf(email: string): string {
  return email.slice(email.indexOf('@') + 1).toLowerCase();
}
