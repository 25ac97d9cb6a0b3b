// What every request of the local server knows: who is looking.

export interface Env {
  Variables: {
    /** E-mail of the person chosen in the switcher (a cookie, so that two browsers can differ). */
    person: string;
  };
}
