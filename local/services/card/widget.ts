// What may stand in a section of a card, whichever kind it is.
// https://developers.google.com/apps-script/reference/card-service/widget
import type { WidgetView } from '../../views/card-view';
import { Part, viewOf } from './part';

export class Widget<Type extends object, View extends WidgetView> extends Part<Type, View> {}

/** @throws TypeError for anything that is no widget, such as a section */
export function widgetOf(value: unknown): WidgetView {
  return { ...viewOf<WidgetView>(value, Widget) };
}
