// What a card's callback answers with: where to go in the stack of cards and what to say.
// https://developers.google.com/apps-script/reference/card-service/action-response-builder
import { handOut } from '../../host/guard';
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import type { NavigationStep } from '../../views/card-view';
import { CardFake } from './card-builder';
import { inMemory, Part, requireFlag, requireText, VIEW, viewOf } from './part';

type ActionResponse = GoogleAppsScript.Card_Service.ActionResponse;
type ResponseBuilder = GoogleAppsScript.Card_Service.ActionResponseBuilder;
type Card = GoogleAppsScript.Card_Service.Card;
type Navigation = GoogleAppsScript.Card_Service.Navigation;
type Notification = GoogleAppsScript.Card_Service.Notification;

/** Steps are taken in the order in which they were added. */
class NavigationFake
  extends Part<Navigation, { steps: NavigationStep[] }>
  implements Partial<Navigation>
{
  pushCard(card: Card): Navigation {
    return this.#add({ kind: 'push', card: viewOf(card, CardFake) });
  }

  updateCard(card: Card): Navigation {
    return this.#add({ kind: 'update', card: viewOf(card, CardFake) });
  }

  popCard(): Navigation {
    return this.#add({ kind: 'pop' });
  }

  popToRoot(): Navigation {
    return this.#add({ kind: 'pop-to-root' });
  }

  popToNamedCard(cardName: string): Navigation {
    const name = requireText('Navigation.popToNamedCard', cardName);
    return this.#add({ kind: 'pop-to-named', name });
  }

  #add(step: NavigationStep): Navigation {
    return this.change({ steps: [...this[VIEW].steps, step] });
  }
}

const NAVIGATION_COSTS = inMemory(
  ...(['pushCard', 'updateCard', 'popCard', 'popToRoot', 'popToNamedCard'] as const),
);

export function newNavigation(execution: Execution): Navigation {
  const fake = new NavigationFake({ steps: [] });
  return handOut<Navigation, NavigationFake>(execution, 'Navigation', fake, NAVIGATION_COSTS);
}

class NotificationFake
  extends Part<Notification, { text: string }>
  implements Partial<Notification>
{
  setText(text: string): Notification {
    return this.change({ text: requireText('Notification.setText', text) });
  }
}

const NOTIFICATION_COSTS = inMemory('setText');

export function newNotification(execution: Execution): Notification {
  const fake = new NotificationFake({ text: '' });
  return handOut<Notification, NotificationFake>(
    execution,
    'Notification',
    fake,
    NOTIFICATION_COSTS,
  );
}

interface ResponseView {
  steps: NavigationStep[];
  notification: string;
  stateChanged: boolean;
}

export class ActionResponseFake
  extends Part<ActionResponse, ResponseView>
  implements Partial<ActionResponse>
{
  printJson(): string {
    return JSON.stringify(this[VIEW]);
  }
}

const RESPONSE_COSTS = inMemory('printJson');

class ResponseBuilderFake
  extends Part<ResponseBuilder, ResponseView>
  implements Partial<ResponseBuilder>
{
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super({ steps: [], notification: '', stateChanged: false });
    this.#execution = execution;
  }

  setNavigation(navigation: Navigation): ResponseBuilder {
    return this.change({ steps: viewOf(navigation, NavigationFake).steps });
  }

  setNotification(notification: Notification): ResponseBuilder {
    return this.change({ notification: viewOf(notification, NotificationFake).text });
  }

  setStateChanged(stateChanged: boolean): ResponseBuilder {
    const flag = requireFlag('ActionResponseBuilder.setStateChanged', stateChanged);
    return this.change({ stateChanged: flag });
  }

  /** "Builds the current action response and validates it": it must do something. */
  build(): ActionResponse {
    const { steps, notification } = this[VIEW];
    if (steps.length === 0 && notification === '') {
      throw new ServiceException('An action response must do something.');
    }
    const fake = new ActionResponseFake(structuredClone(this[VIEW]));
    return handOut<ActionResponse, ActionResponseFake>(
      this.#execution,
      'ActionResponse',
      fake,
      RESPONSE_COSTS,
    );
  }
}

const BUILDER_COSTS = inMemory(
  ...(['setNavigation', 'setNotification', 'setStateChanged', 'build'] as const),
);

export function newActionResponseBuilder(execution: Execution): ResponseBuilder {
  const fake = new ResponseBuilderFake(execution);
  return handOut<ResponseBuilder, ResponseBuilderFake>(
    execution,
    'ActionResponseBuilder',
    fake,
    BUILDER_COSTS,
  );
}
