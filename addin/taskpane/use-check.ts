/** Ties the pane's state to the work on the plan. */
import { useEffect, useMemo, useReducer } from 'react';
import { PlanWork } from './plan-work';
import type { PanePorts } from './ports';
import { initialLanguage } from './preferences';
import { initialState, reduce, type PaneAction, type PaneState } from './state';

export interface PaneModel {
  readonly state: PaneState;
  readonly work: PlanWork;
  dispatch(action: PaneAction): void;
}

/** The state of the pane; looks for the plan as soon as the pane opens. */
export function useCheck(ports: PanePorts): PaneModel {
  const [state, dispatch] = useReducer(reduce, ports, ({ preferences, host }) =>
    initialState(initialLanguage(preferences, host)),
  );
  const work = useMemo(() => new PlanWork(ports, dispatch), [ports]);
  useEffect(() => {
    void work.find();
    return () => {
      work.stop();
    };
  }, [work]);
  return { state, work, dispatch };
}
