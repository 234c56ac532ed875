/** The pane in Excel: the only place where it meets Office. */
import { createOfficePlanSheet } from '../excel/office-plan-sheet';
import { sharedProgram } from '../runtime/shared-program';
import { mountPane } from './mount-pane';
import { officeHost, officeReady } from './office-host';

async function start(): Promise<void> {
  await officeReady();
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no element called root.');
  mountPane(root, {
    sheet: createOfficePlanSheet(),
    host: officeHost(),
    preferences: window.localStorage,
    loadProgram: sharedProgram,
    now: () => new Date(),
  });
}

void start();
