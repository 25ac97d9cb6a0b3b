// The card at a coaching Doc's side, for teacher and coach alike: the manifest's two triggers and the
// actions of its buttons. It knows the Doc that is open and nothing else, least of all the Sheet.
// Google's reference shows public names for such functions, so these have no underscore. Whoever called
// one from a page could do no more than in the Doc itself: it runs with their own rights.
import type { EntryPoint } from '../../entry-point';
import { parseEntry } from '../../core/records/parse-entry';
import { askCard, askForFile } from '../cards/ask-card';
import { parseCardEvent, type CardEvent } from '../cards/card-event';
import { failureText } from '../cards/failures';
import { homeCard } from '../cards/home-card';
import { newLogCard } from '../cards/log-card';
import { openDoc } from '../cards/read-forms';
import { submit } from '../cards/submit';
import { action, button, messageCard, notify, respond } from '../cards/widgets';
import { logWithoutContent } from '../google/log';

type Card = GoogleAppsScript.Card_Service.Card;
type ActionResponse = GoogleAppsScript.Card_Service.ActionResponse;
type FileScopeResponse = GoogleAppsScript.Card_Service.EditorFileScopeActionResponse;

/** Homepage trigger: somebody opened SAGE Coach at a Doc's side. */
export function onDocOpened(event?: unknown): Card {
  return firstCard('onDocOpened', event);
}

/** This person has just let the add-on use this Doc. */
export function onDocAllowed(event?: unknown): Card {
  return firstCard('onDocAllowed', event);
}

/** An event without the Doc may be one that left it out: asking leads on either way. */
export function askForDoc(event?: unknown): ActionResponse | FileScopeResponse {
  return parseCardEvent(event).docId === '' ? askForFile() : refreshCard(event);
}

export function refreshCard(event?: unknown): ActionResponse {
  return toFirst(firstCard('refreshCard', event));
}

export function openLogCard(event?: unknown): ActionResponse {
  return act('openLogCard', event, ({ docId, parameters }) => {
    const doc = openDoc(docId);
    const form = doc.forms.find(({ kind }) => kind === parameters['kind']);
    if (form) return respond('', CardService.newNavigation().pushCard(newLogCard(form)));
    return respond('This table is not in the Doc anymore.', home(homeCard(doc)));
  });
}

export function submitLogCard(event?: unknown): ActionResponse {
  return act('submitLogCard', event, ({ docId, parameters, values }) => {
    const entry = parseEntry({ ...parameters, values });
    return entry ? submit({ ...entry, docId, values }) : refreshCard(event);
  });
}

export function closeLogCard(): ActionResponse {
  return respond('', CardService.newNavigation().popCard());
}

function firstCard(where: EntryPoint, event: unknown): Card {
  try {
    const { docId } = parseCardEvent(event);
    return docId === '' ? askCard() : homeCard(openDoc(docId));
  } catch (thrown) {
    logWithoutContent(where, thrown);
    const again = button('Try again', action('refreshCard'));
    return messageCard('SAGE Coach could not read this Doc', [failureText(thrown)], again);
  }
}

/** A failure becomes a sentence in front of the person who pressed; the card and its words stay. */
function act(
  where: EntryPoint,
  event: unknown,
  run: (event: CardEvent) => ActionResponse,
): ActionResponse {
  try {
    const parsed = parseCardEvent(event);
    return parsed.docId === '' ? toFirst(askCard()) : run(parsed);
  } catch (thrown) {
    logWithoutContent(where, thrown);
    return notify(failureText(thrown));
  }
}

function toFirst(card: Card): ActionResponse {
  return respond('', home(card));
}

function home(card: Card): GoogleAppsScript.Card_Service.Navigation {
  return CardService.newNavigation().popToRoot().updateCard(card);
}
