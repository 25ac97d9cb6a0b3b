// What the two kinds of grid have in common.
// Rows and columns are plain texts; they have no IDs of their own that a script could see.
import { SELF } from '../../host/guard';
import type { Costs } from '../../host/guard';
import { checkDistinct } from './choice-base';
import { changeItem, HANDLE, itemOf } from './handles';
import { QUESTION_COSTS, QuestionBase } from './item-base';

export abstract class GridBase<Self extends object> extends QuestionBase<Self> {
  getRows(): string[] {
    return [...itemOf(this[HANDLE]).rows];
  }

  setRows(rows: string[]): Self {
    changeItem(this[HANDLE], { rows: checkDistinct(rows, 'rows') });
    return this[SELF];
  }

  getColumns(): string[] {
    return [...itemOf(this[HANDLE]).columns];
  }

  setColumns(columns: string[]): Self {
    changeItem(this[HANDLE], { columns: checkDistinct(columns, 'columns') });
    return this[SELF];
  }
}

export const GRID_COSTS: Costs<GridBase<object>> = {
  ...QUESTION_COSTS,
  getRows: 'handle.local',
  setRows: 'form.edit',
  getColumns: 'handle.local',
  setColumns: 'form.edit',
};
