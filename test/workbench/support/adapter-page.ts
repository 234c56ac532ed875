/** Runs in the browser: hands the Office.js adapter to the tests. */
import { createOfficePlanSheet } from '../../../addin/excel/office-plan-sheet';
import type { PlanSheet } from '../../../src/plan/plan-sheet-port';

declare global {
  interface Window {
    planSheet: PlanSheet;
  }
}

window.planSheet = createOfficePlanSheet();
void Office.onReady(({ host, platform }) => {
  document.title = `${host} ${platform}`;
});
