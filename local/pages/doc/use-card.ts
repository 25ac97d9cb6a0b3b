// The add-on's panel of one Doc: what it shows, and what the person does in it, one thing at a time.
import { useRef, useState } from 'preact/hooks';
import {
  beginAction,
  CLOSED_PANEL,
  goBack,
  inputsOf,
  receiveReply,
  setValues,
  topCard,
  type OpenCard,
  type PanelState,
} from '../../views/card-panel';
import type { ActionView, CardReply } from '../../views/card-view';
import { post } from '../common/api';

export interface CardPanelHook {
  isOpen: boolean;
  /** Google takes nothing more until the add-on has answered. */
  busy: boolean;
  state: PanelState;
  top: OpenCard | undefined;
  open: () => void;
  close: () => void;
  press: (action: ActionView) => void;
  type: (name: string, values: readonly string[]) => void;
  back: () => void;
  /** Yes or no to Google's question about the file. */
  allow: () => void;
  refuse: () => void;
}

export function useCard(docId: string): CardPanelHook {
  const [isOpen, setOpen] = useState(false);
  const { state, setState, busy, ask, forget } = useReplies(docId);
  const begin = (shown: boolean): void => {
    forget();
    setOpen(shown);
  };
  const answer = (): void => setState((before) => ({ ...before, asking: false }));
  return {
    isOpen,
    busy,
    state,
    top: topCard(state),
    open: () => {
      begin(true);
      void ask('open', {});
    },
    close: () => begin(false),
    press: (action) => {
      const top = topCard(state);
      if (busy || !top) return;
      const { functionName, parameters } = action;
      setState((before) => beginAction(before, action));
      void ask('click', { functionName, parameters, inputs: inputsOf(top) }, action);
    },
    type: (name, values) => setState((before) => setValues(before, name, values)),
    back: () => setState(goBack),
    allow: () => {
      answer();
      void ask('allow', {});
    },
    refuse: answer,
  };
}

interface Replies {
  state: PanelState;
  setState: (change: (before: PanelState) => PanelState) => void;
  busy: boolean;
  /** Runs the add-on; what it answers changes the state. */
  ask: (path: string, body: object, action?: ActionView) => Promise<void>;
  /** Begins anew: an answer that is still to come is nobody's. */
  forget: () => void;
}

function useReplies(docId: string): Replies {
  const [busy, setBusy] = useState(false);
  const [state, setState] = useState(CLOSED_PANEL);
  const openings = useRef(0);
  return {
    state,
    setState,
    busy,
    ask: async (path, body, action) => {
      const asked = openings.current;
      setBusy(true);
      const reply = await post<CardReply>(`/api/cards/${path}`, { id: docId, ...body }).catch(
        (error: Error): CardReply => ({ kind: 'failed', message: error.message }),
      );
      if (asked !== openings.current) return;
      setState((before) => receiveReply(before, reply, action));
      setBusy(false);
    },
    forget: () => {
      openings.current += 1;
      setState(CLOSED_PANEL);
      setBusy(false);
    },
  };
}
