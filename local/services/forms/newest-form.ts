// Members of FormApp and Form that Google documents and the types package does not have yet.
// https://developers.google.com/apps-script/reference/forms/form#setpublishedenabled

type Form = GoogleAppsScript.Forms.Form;

export interface NewestForm extends Form {
  setPublished(enabled: boolean): NewestForm;
  isPublished(): boolean;
  supportsAdvancedResponderPermissions(): boolean;
  addPublishedReader(emailAddress: string): NewestForm;
  addPublishedReaders(emailAddresses: string[]): NewestForm;
  removePublishedReader(emailAddress: string): NewestForm;
  getPublishedReaders(): GoogleAppsScript.Base.User[];
}

export interface NewestFormApp extends GoogleAppsScript.Forms.FormApp {
  create(title: string, isPublished?: boolean): NewestForm;
}
