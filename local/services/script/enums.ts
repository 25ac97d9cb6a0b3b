// ScriptApp's enums. Events carry them too: whoever makes an event reads its authMode here.
// https://developers.google.com/apps-script/reference/script/script-app#properties

export const AUTH_MODE = { NONE: 0, CUSTOM_FUNCTION: 1, LIMITED: 2, FULL: 3 } as const;

export const AUTHORIZATION_STATUS = { REQUIRED: 0, NOT_REQUIRED: 1 } as const;

export const EVENT_TYPE = {
  CLOCK: 0,
  ON_OPEN: 1,
  ON_EDIT: 2,
  ON_FORM_SUBMIT: 3,
  ON_CHANGE: 4,
  ON_EVENT_UPDATED: 5,
} as const;

export const TRIGGER_SOURCE = {
  SPREADSHEETS: 0,
  CLOCK: 1,
  FORMS: 2,
  DOCUMENTS: 3,
  CALENDAR: 4,
} as const;
