// Rows with one choice each. https://developers.google.com/apps-script/reference/forms/grid-item
import { handOut } from '../../host/guard';
import { GRID_COSTS, GridBase } from './grid-base';
import { type ItemHandle } from './handles';

type GridItem = GoogleAppsScript.Forms.GridItem;

class GridItemFake extends GridBase<GridItem> implements Partial<GridItem> {}

export function createGridItem(handle: ItemHandle): GridItem {
  const fake = new GridItemFake(handle);
  return handOut<GridItem, GridItemFake>(handle.execution, 'GridItem', fake, GRID_COSTS);
}
