/** Decision tables and parameters that could not answer, or not with one voice. */
import type { RuleFile } from '../../src/rules/read-json';
import {
  files,
  itRefuses,
  minimums,
  parameterOf,
  parameters,
  prices,
  problemsOf,
  rowOf,
} from '../support/bad-files';
import { withEdit, type Json } from '../support/rule-files';

describe('tables and dates', () => {
  itRefuses([
    {
      fault: 'two rows of a unique table that can apply together',
      file: prices,
      edit: (json) => {
        rowOf(json, 'in-person-standard-gbp').when.requestedCurrency = ['GBP', 'EUR'];
      },
      path: '$.rows[in-person-standard-gbp]',
      en: /Rows in-person-standard-eur and in-person-standard-gbp can apply together.*Tell their conditions apart/,
      fr: /Les lignes in-person-standard-eur et in-person-standard-gbp peuvent s’appliquer ensemble.*Distinguez/,
    },
    {
      fault: 'a row for a value that another row’s value covers',
      file: minimums,
      edit: (json) => {
        json.rows.push({ ...json.rows[0], when: { offer: 'online' } });
        json.rows.splice(8, json.rows.length - 9);
      },
      path: '$.rows[8]',
      en: /Rows n° 8 and n° 9 can apply together/,
      fr: /Les lignes n° 8 et n° 9 peuvent s’appliquer ensemble/,
    },
    {
      fault: 'two tiers that share a head-count',
      file: prices,
      edit: (json) => {
        rowOf(json, 'in-person-one-day-eur-7-to-50').when.participants.max = 51;
      },
      path: '$.rows[in-person-one-day-eur-from-51]',
      en: /in-person-one-day-eur-7-to-50 and in-person-one-day-eur-from-51 can apply together/,
      fr: /in-person-one-day-eur-7-to-50 et in-person-one-day-eur-from-51 peuvent s’appliquer ensemble/,
    },
    {
      fault: 'a table that chooses by priority without a priority',
      file: 'ib/tables/school-conditions.json',
      edit: (json) => {
        json.hitPolicy = 'priority';
        json.rows.forEach((row: Json, index: number) => {
          if (index !== 2) row.priority = index + 1;
        });
      },
      path: '$.rows[2]',
      en: /every row must have one.*Add “priority”/,
      fr: /chaque ligne doit en avoir une.*Ajoutez « priority »/,
    },
    {
      fault: 'a priority given twice',
      file: 'ib/tables/school-conditions.json',
      edit: (json) => {
        json.hitPolicy = 'priority';
        json.rows.forEach((row: Json, index: number) => {
          row.priority = index === 3 ? 1 : index + 1;
        });
      },
      path: '$.rows[3]',
      en: /a different one/,
      fr: /et différente/,
    },
    {
      fault: 'a row from a day that is not in the calendar',
      file: prices,
      edit: (json) => {
        json.rows[0].validFrom = '2027-02-29';
      },
      path: '$.rows[0].validFrom',
      en: /“2027-02-29” does not exist\. Write a calendar date/,
      fr: /« 2027-02-29 » n’existe pas\. Écrivez une date du calendrier/,
    },
    {
      fault: 'a parameter whose dates do not follow each other',
      file: parameters,
      edit: (json) => {
        const [first] = parameterOf(json, 'requestLeadTimeWeeks').values;
        parameterOf(json, 'requestLeadTimeWeeks').values = [
          { ...first, from: '2027-09-01' },
          { ...first, from: '2026-09-01' },
        ];
      },
      path: '$.parameters[requestLeadTimeWeeks].values[1]',
      en: /\(2027-09-01 then 2026-09-01\)\. Put them from the oldest/,
      fr: /\(2027-09-01 puis 2026-09-01\)\. Rangez-les/,
    },
    {
      fault: 'a parameter with two values since always',
      file: parameters,
      edit: (json) => {
        parameterOf(json, 'requestLeadTimeWeeks').values.push(
          parameterOf(json, 'requestLeadTimeWeeks').values[0],
        );
      },
      path: '$.parameters[requestLeadTimeWeeks].values[1]',
      en: /\(— then —\)/,
      fr: /\(— puis —\)/,
    },
    {
      fault: 'a parameter of the wrong type',
      file: parameters,
      edit: (json) => {
        parameterOf(json, 'requestLeadTimeWeeks').values[0].value = '8 semaines';
      },
      path: '$.parameters[requestLeadTimeWeeks].values[0].value',
      en: /"8 semaines" does not fit “requestLeadTimeWeeks”\. Write a whole number, such as 12\./,
      fr: /"8 semaines" ne convient pas à « requestLeadTimeWeeks »/,
    },
  ]);
});

describe('large tables', () => {
  const large = (edit: (json: Json) => void): readonly RuleFile[] =>
    withEdit(files, prices, (json) => {
      const [first] = json.rows;
      for (let amount = 0; amount < 200; amount++) {
        const participants = { min: 1000 + amount, max: 1000 + amount };
        json.rows.push({
          ...first,
          id: `n${amount}`,
          when: { ...first.when, tariff: 'blended', participants },
        });
      }
      edit(json);
    });

  it('are compared row by row too', () => {
    const bad = large((json) => {
      json.rows.at(-1).when.participants.min = 1198;
    });
    expect(problemsOf(bad).map(({ code }) => code)).toEqual(['overlap']);
  });

  it('compare a value that covers others with those', () => {
    const bad = large((json) => {
      json.rows.at(-1).when = { ...json.rows.at(-1).when, offer: 'online', participants: { min: 1 } };
      json.rows.at(-2).when = {
        ...json.rows.at(-2).when,
        offer: ['online', 'onlineScheduled'],
        participants: { min: 1 },
      };
    });
    expect(problemsOf(bad).map(({ code, path }) => [code, path])).toEqual([['overlap', expect.any(String)]]);
  });

  it('are accepted when no rows meet', () => {
    expect(problemsOf(large(() => undefined))).toEqual([]);
  });
});
