/** Puts the pane into a page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { PanePorts } from './ports';
import { Pane } from './view/pane';

export function mountPane(element: HTMLElement, ports: PanePorts): void {
  createRoot(element).render(
    <StrictMode>
      <Pane ports={ports} />
    </StrictMode>,
  );
}
