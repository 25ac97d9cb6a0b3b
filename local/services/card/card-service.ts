// CardService: the makers of cards, widgets and responses. What the published classes have beyond these
// members is not in the local Workspace and says so.
// https://developers.google.com/apps-script/reference/card-service/card-service
import type { Execution } from '../../host/execution';
import { guard } from '../../host/guard';
import { newAction } from './action';
import { newCardBuilder, newCardHeader, newCardSection, newFixedFooter } from './card-builder';
import { LOAD_INDICATOR, SELECTION_INPUT_TYPE, TEXT_BUTTON_STYLE } from './enums';
import { newFileScopeBuilder } from './file-scope';
import { newDatePicker, newTextInput } from './inputs';
import { inMemory } from './part';
import { newActionResponseBuilder, newNavigation, newNotification } from './responses';
import { newSelectionInput } from './selection-input';
import { newTextButton } from './text-button';
import { newDecoratedText, newDivider, newTextParagraph } from './texts';

type CardService = GoogleAppsScript.Card_Service.CardService;

/** Maker of each object that a script can begin with. */
const MAKERS = {
  newAction,
  newActionResponseBuilder,
  newCardBuilder,
  newCardHeader,
  newCardSection,
  newDatePicker,
  newDecoratedText,
  newDivider,
  newEditorFileScopeActionResponseBuilder: newFileScopeBuilder,
  newFixedFooter,
  newNavigation,
  newNotification,
  newSelectionInput,
  newTextButton,
  newTextInput,
  newTextParagraph,
} as const;

type Makers = { [Name in keyof typeof MAKERS]: () => ReturnType<(typeof MAKERS)[Name]> };

const ENUMS = {
  LoadIndicator: LOAD_INDICATOR,
  SelectionInputType: SELECTION_INPUT_TYPE,
  TextButtonStyle: TEXT_BUTTON_STYLE,
} satisfies Partial<CardService>;

const COSTS = inMemory(...(Object.keys(MAKERS) as (keyof typeof MAKERS)[]));

export function createCardService(execution: Execution): CardService {
  const makers = Object.entries(MAKERS).map(([name, make]) => [name, () => make(execution)]);
  const fake: Makers & typeof ENUMS = { ...(Object.fromEntries(makers) as Makers), ...ENUMS };
  return guard<CardService, Makers & typeof ENUMS>(execution, 'CardService', fake, COSTS);
}
