// The cost model: which operation a service call is, how long it is modelled to take, and whether it
// needs Google's backend. Figures and their sources stand in latency-model.json.
import model from './latency-model.json';

export type Operation = keyof typeof model.ops;

export interface ModelledMs {
  lo: number;
  mid: number;
  hi: number;
}

interface OperationCost extends ModelledMs {
  perCell_us?: number;
  perCell_us_to_18k?: number;
  perCell_us_beyond?: number;
}

/** Above this many cells one write costs more per cell (a published measurement). */
const WRITE_STEP_CELLS = 18_000;

/** A call is local when it only touches an in-memory handle, an event's field or a queue. */
export function isRemote(operation: Operation): boolean {
  return operation !== 'handle.local';
}

/** Modelled time of one call, in milliseconds; `cells` is the number of cells read or written. */
export function modelledMs(operation: Operation, cells = 0): ModelledMs {
  const cost: OperationCost = model.ops[operation];
  const us =
    (cost.perCell_us ?? 0) * cells +
    (cost.perCell_us_to_18k ?? 0) * Math.min(cells, WRITE_STEP_CELLS) +
    (cost.perCell_us_beyond ?? 0) * Math.max(0, cells - WRITE_STEP_CELLS);
  const ms = us / 1000;
  return { lo: cost.lo + ms, mid: cost.mid + ms, hi: cost.hi + ms };
}

export function addMs(a: ModelledMs, b: ModelledMs): ModelledMs {
  return { lo: a.lo + b.lo, mid: a.mid + b.mid, hi: a.hi + b.hi };
}
