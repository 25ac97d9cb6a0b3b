// What can be added to the Doc that is open: one button for each of its tables.
import { isCoachingDoc, type OpenDoc } from './read-forms';
import { action, button, messageCard, section, textParagraph } from './widgets';

type Card = GoogleAppsScript.Card_Service.Card;

/** More would push the buttons out of sight; the Sheet's sidebar has them all. */
const MOST_PROBLEMS = 3;

export function homeCard(doc: OpenDoc): Card {
  if (!isCoachingDoc(doc)) return notACoachingDoc();
  const card = CardService.newCardBuilder().setHeader(
    CardService.newCardHeader().setTitle('What would you like to add?'),
  );
  const buttons = doc.forms.map(({ kind, title }) =>
    button(title, action('openLogCard', { kind })),
  );
  const intro =
    buttons.length > 0
      ? 'It becomes a row in this Doc, with the next number. You can also write in the tables yourself.'
      : 'None of the tables that this card adds to is in this Doc now. You can write in the Doc itself.';
  card.addSection(section(textParagraph(intro), ...buttons));
  if (doc.problems.length > 0) card.addSection(problemSection(doc));
  return card.build();
}

function problemSection({ problems }: OpenDoc): GoogleAppsScript.Card_Service.CardSection {
  const shown = problems.slice(0, MOST_PROBLEMS).map(textParagraph);
  return section(...shown, button('Look again', action('refreshCard'))).setHeader(
    'Needs a look in the Doc',
  );
}

function notACoachingDoc(): Card {
  return messageCard(
    'Not a coaching Doc',
    [
      'This Doc has none of the tables of a coaching Doc, so there is nothing to add to. Nothing in it was changed.',
      'If it is your coaching Doc, its tables were deleted or moved out: File > Version history brings them back.',
    ],
    button('Look again', action('refreshCard')),
  );
}
