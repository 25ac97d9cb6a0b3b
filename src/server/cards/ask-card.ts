// The first card of a Doc that the add-on may not use yet: what it will do, and the question.
import { action, button, messageCard } from './widgets';

export function askCard(): GoogleAppsScript.Card_Service.Card {
  return messageCard(
    'Add to your coaching Doc',
    [
      'SAGE Coach adds what you type here as a new row to the tables of this Doc, where both of you can read and change it. ' +
        'For that it needs your permission to use this one Doc, and no other file of yours.',
    ],
    button('Allow for this Doc', action('askForDoc'), 'FILLED'),
  );
}

/** Google asks the person itself; a yes runs the trigger `onDocAllowed`. */
export function askForFile(): GoogleAppsScript.Card_Service.EditorFileScopeActionResponse {
  return CardService.newEditorFileScopeActionResponseBuilder()
    .requestFileScopeForActiveDocument()
    .build();
}
