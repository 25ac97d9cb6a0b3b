// The few widgets that the cards are made of. Google reads texts as HTML, so everything is escaped here.
// https://developers.google.com/workspace/add-ons/concepts/widgets#text_formatting
import type { EntryPoint } from '../../entry-point';

type Action = GoogleAppsScript.Card_Service.Action;
type ActionResponse = GoogleAppsScript.Card_Service.ActionResponse;
type Card = GoogleAppsScript.Card_Service.Card;
type CardSection = GoogleAppsScript.Card_Service.CardSection;
type TextButton = GoogleAppsScript.Card_Service.TextButton;
type TextParagraph = GoogleAppsScript.Card_Service.TextParagraph;

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

export function textParagraph(text: string): TextParagraph {
  return CardService.newTextParagraph().setText(escapeHtml(text));
}

/** Darker than Google's own red, to be read on its grey, too. */
const PROBLEM_COLOR = '#b3261e';

/** What has to be put right, after the field that it is about. */
export function problemParagraph(text: string): TextParagraph {
  const html = `<font color="${PROBLEM_COLOR}">${escapeHtml(text)}</font>`;
  return CardService.newTextParagraph().setText(html);
}

/**
 * What is typed stays in the card while the action runs and when it fails: Google clears the fields
 * otherwise. The spinner keeps out a second press meanwhile.
 */
export function action(run: EntryPoint, parameters: Record<string, string> = {}): Action {
  return CardService.newAction()
    .setFunctionName(run)
    .setParameters(parameters)
    .setPersistValues(true)
    .setLoadIndicator(CardService.LoadIndicator.SPINNER);
}

type ButtonStyle = 'FILLED' | 'OUTLINED';

export function button(text: string, onClick: Action, style: ButtonStyle = 'OUTLINED'): TextButton {
  return CardService.newTextButton()
    .setText(text)
    .setTextButtonStyle(CardService.TextButtonStyle[style])
    .setOnClickAction(onClick);
}

export function section(...widgets: GoogleAppsScript.Card_Service.Widget[]): CardSection {
  const made = CardService.newCardSection();
  for (const widget of widgets) made.addWidget(widget);
  return made;
}

/** A card that only says something, with one button. */
export function messageCard(title: string, sentences: readonly string[], next: TextButton): Card {
  return CardService.newCardBuilder()
    .setHeader(CardService.newCardHeader().setTitle(title))
    .addSection(section(...sentences.map(textParagraph), next))
    .build();
}

/** A short word at the bottom of the panel; the card and what is typed in it stay. */
export function notify(text: string): ActionResponse {
  return respond(text, undefined);
}

/** @param notification '' for none */
export function respond(
  notification: string,
  navigation: GoogleAppsScript.Card_Service.Navigation | undefined,
): ActionResponse {
  const response = CardService.newActionResponseBuilder();
  if (notification) response.setNotification(CardService.newNotification().setText(notification));
  if (navigation) response.setNavigation(navigation);
  return response.build();
}
