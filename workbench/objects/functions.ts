/** `Excel.Functions`: worksheet functions that an add-in calls without a cell. */
import { serialOfDate } from '../../src/xlsx/date-serial';
import type { HostWorkbook } from '../model/host-workbook';
import { HostObject } from '../rich-api/host-object';
import { whole } from './range';

/** Only `DATE` is there: it tells how the workbook counts days. */
export function functionsObject(workbook: HostWorkbook): HostObject {
  return new HostObject('Functions', {
    finders: {
      Date: (year, month, day) => {
        const [y, m, d] = [whole(year), whole(month), whole(day)].map((part) =>
          String(part).padStart(2, '0'),
        );
        const serial = serialOfDate([y, m, d].join('-'), workbook.date1904);
        return new HostObject('FunctionResult', {
          scalars: { Value: () => serial ?? null, Error: () => (serial === undefined ? '#NUM!' : null) },
        });
      },
    },
  });
}
