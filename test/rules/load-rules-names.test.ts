/** Rules that name what does not exist, or use it as what it is not. */
import {
  derivationOf,
  derivations,
  itRefuses,
  leaf,
  leafPath,
  minimums,
  params,
  participants,
  prices,
  rowOf,
  ruleOf,
} from '../support/bad-files';

describe('names, types and values in rules', () => {
  itRefuses([
    {
      fault: 'a misspelt fact in a condition',
      file: participants,
      edit: (json) => {
        leaf(json).fact = 'schoolConditionsMet';
      },
      path: `${leafPath}.fact`,
      en: /Nothing is called “schoolConditionsMet”\. Did you mean “schoolConditionMet”\?/,
      fr: /Rien ne s’appelle « schoolConditionsMet »\. Vouliez-vous dire « schoolConditionMet » \?/,
    },
    {
      fault: 'a fact that is like no other',
      file: participants,
      edit: (json) => {
        leaf(json).fact = 'zzzzzzzz';
      },
      path: `${leafPath}.fact`,
      en: /Check the name in the vocabulary/,
      fr: /Vérifiez le nom dans le vocabulaire/,
    },
    {
      fault: 'a misspelt fact on the right of a comparison',
      file: participants,
      edit: (json) => {
        ruleOf(json, 'minimum-counted-per-workshop').conditions.all[1].value = { fact: 'minimumParticipant' };
      },
      path: '$.rules[minimum-counted-per-workshop].conditions.all[1].value',
      en: /Did you mean “minimumParticipants”\?/,
      fr: /Vouliez-vous dire « minimumParticipants » \?/,
    },
    {
      fault: 'a literal of the wrong type in a condition',
      file: participants,
      edit: (json) => {
        leaf(json).value = 'false';
      },
      path: `${leafPath}.value`,
      en: /"false" does not fit “schoolConditionMet”\. Write true or false\.$/,
      fr: /"false" ne convient pas à « schoolConditionMet »\. Écrivez true ou false\.$/,
    },
    {
      fault: 'half a participant',
      file: prices,
      edit: (json) => {
        rowOf(json, 'in-person-one-day-eur-7-to-50').when.participants.min = 7.5;
      },
      path: '$.rows[in-person-one-day-eur-7-to-50].when.participants.min',
      en: /7\.5 does not fit “participants”\. Write a whole number, such as 12\.$/,
      fr: /7\.5 ne convient pas à « participants »\. Écrivez un nombre entier, par exemple 12\.$/,
    },
    {
      fault: 'a price with a third of a cent',
      file: prices,
      edit: (json) => {
        json.rows[0].then.unitPrice = 279.333;
      },
      path: '$.rows[0].then.unitPrice',
      en: /279\.333 does not fit “prices\.unitPrice”\. Write an amount of at most two decimals/,
      fr: /279\.333 ne convient pas à « prices\.unitPrice »/,
    },
    {
      fault: 'a single value where `in` wants a list',
      file: 'ib/rules/prices.json',
      edit: (json) => {
        ruleOf(json, 'tariff-not-published').conditions.all[2].value = 'inferred';
      },
      path: '$.rules[tariff-not-published].conditions.all[2].value',
      en: /"inferred" does not fit “prices\.publication”\. Write a list in brackets/,
      fr: /"inferred" ne convient pas/,
    },
    {
      fault: 'an id that the enum does not have',
      file: prices,
      edit: (json) => {
        json.rows[0].when.region = 'europe';
      },
      path: '$.rows[0].when.region',
      en: /“europe” is not a value of “region”\. Possible values: africaEuropeMiddleEast, northAmerica/,
      fr: /« europe » n’est pas une valeur de « region »\. Valeurs possibles : africaEuropeMiddleEast/,
    },
    {
      fault: 'an operator that the type does not have',
      file: participants,
      edit: (json) => {
        leaf(json).operator = 'greaterThan';
      },
      path: `${leafPath}.operator`,
      en: /“greaterThan” does not apply to “schoolConditionMet”, of type boolean\. Use: equal, notEqual/,
      fr: /« greaterThan » ne s’applique pas à « schoolConditionMet », de type boolean\. Utilisez : equal/,
    },
    {
      fault: 'a fact compared with one of another type',
      file: participants,
      edit: (json) => {
        ruleOf(json, 'minimum-counted-per-workshop').conditions.all[1].value = { fact: 'region' };
      },
      path: '$.rules[minimum-counted-per-workshop].conditions.all[1].value',
      en: /“region” is of type enum; expected: integer/,
      fr: /« region » est de type enum, il faut : integer/,
    },
    {
      fault: 'a cell that refers to a fact of another type',
      file: prices,
      edit: (json) => {
        rowOf(json, 'in-person-standard-asia-pacific').when.requestedCurrency = { fact: 'participants' };
      },
      path: '$.rows[in-person-standard-asia-pacific].when.requestedCurrency',
      en: /“participants” is of type integer; expected: enum/,
      fr: /« participants » est de type integer, il faut : enum/,
    },
    {
      fault: 'a derivation from a fact of another type',
      file: derivations,
      edit: (json) => {
        derivationOf(json, 'leadTimeDays').alternatives[0].derive.from = 'participants';
      },
      path: '$.derivations[leadTimeDays].alternatives[0].derive.from',
      en: /“participants” is of type integer; expected: date/,
      fr: /« participants » est de type integer, il faut : date/,
    },
    {
      fault: 'a derivation whose operator makes another type',
      file: derivations,
      edit: (json) => {
        derivationOf(json, 'leadTimeDays').alternatives[0].derive = { op: 'asList', of: 'region' };
      },
      path: '$.derivations[leadTimeDays].alternatives[0].derive',
      en: /“leadTimeDays” is of type integer; expected: .*List/,
      fr: /« leadTimeDays » est de type integer, il faut : .*List/,
    },
    {
      fault: 'a sum with a term of another type',
      file: derivations,
      edit: (json) => {
        derivationOf(json, 'leadTimeDays').alternatives[0].derive = {
          op: 'add',
          of: ['upstreamActivitiesDays', 'startDate'],
          blanks: 'skip',
        };
      },
      path: '$.derivations[leadTimeDays].alternatives[0].derive.of',
      en: /“startDate” is of type date; expected: integer/,
      fr: /« startDate » est de type date, il faut : integer/,
    },
    {
      fault: 'a sum with a term in another unit',
      file: derivations,
      edit: (json) => {
        derivationOf(json, 'leadTimeDays').alternatives[0].derive = {
          op: 'add',
          of: ['upstreamActivitiesDays', 'participants'],
          blanks: 'skip',
        };
      },
      path: '$.derivations[leadTimeDays].alternatives[0].derive.of[1]',
      en: /“participants” is in persons; expected: days/,
      fr: /« participants » est en personnes, il faut : jours/,
    },
    {
      fault: 'a list of what is not in the list’s type',
      file: derivations,
      edit: (json) => {
        derivationOf(json, 'asiaPacificCurrencies').alternatives[0].derive.of = 'participants';
      },
      path: '$.derivations[asiaPacificCurrencies].alternatives[0].derive.of',
      en: /“participants” is of type integer; expected: enum/,
      fr: /« participants » est de type integer, il faut : enum/,
    },
    {
      fault: 'the possible values of a column of another type',
      file: derivations,
      edit: (json) => {
        derivationOf(json, 'listedCurrencies').alternatives[0].derive.output = 'offered';
      },
      path: '$.derivations[listedCurrencies].alternatives[0].derive.output',
      en: /“offered” is of type boolean; expected: enum/,
      fr: /« offered » est de type boolean, il faut : enum/,
    },
    {
      fault: 'a table that does not exist',
      file: derivations,
      edit: (json) => {
        derivationOf(json, 'offer').alternatives[0].derive.table = 'offersByMode';
      },
      path: '$.derivations[offer].alternatives[0].derive.table',
      en: /No table that is loaded is called “offersByMode”\. Correct the name, or add the table/,
      fr: /Aucune table chargée ne s’appelle « offersByMode »/,
    },
    {
      fault: 'an output that the table does not have',
      file: derivations,
      edit: (json) => {
        derivationOf(json, 'offer').alternatives[0].derive.output = 'kind';
      },
      path: '$.derivations[offer].alternatives[0].derive.output',
      en: /“offersByOrganisation” has no output “kind”\. It has: offer/,
      fr: /« offersByOrganisation » n’a pas de sortie « kind »\. Elle a : offer/,
    },
    {
      fault: 'an input that the table does not have, in an override',
      file: derivations,
      edit: (json) => {
        derivationOf(json, 'listedCurrencies').alternatives[0].derive.with = { participants: null };
      },
      path: '$.derivations[listedCurrencies].alternatives[0].derive.with',
      en: /“participants” is not an input of the table “priceLists”\. Its inputs: offer/,
      fr: /« participants » n’est pas une entrée de la table « priceLists »/,
    },
    {
      fault: 'an output in a row that the table does not declare',
      file: minimums,
      edit: (json) => {
        json.rows[0].then.minimum = 7;
      },
      path: '$.rows[0].then.minimum',
      en: /“minimums” has no output “minimum”\. It has: minimumParticipants, scope/,
      fr: /« minimums » n’a pas de sortie « minimum »/,
    },
    {
      fault: 'a column in a row that the table does not declare',
      file: minimums,
      edit: (json) => {
        json.rows[0].when.region = 'asiaPacific';
      },
      path: '$.rows[0].when.region',
      en: /“region” is not an input of the table “minimums”\. Its inputs: offer/,
      fr: /« region » n’est pas une entrée de la table « minimums »/,
    },
    {
      fault: 'a document that pack.json does not declare',
      file: minimums,
      edit: (json) => {
        json.rows[0].source[0].document = 'S9';
      },
      path: '$.rows[0].source[0].document',
      en: /“S9” is not among the sources of pack\.json\. Add it there/,
      fr: /« S9 » n’est pas dans les sources de pack\.json\. Ajoutez-l’y/,
    },
    {
      fault: 'a finding that the vocabulary does not have',
      file: participants,
      edit: (json) => {
        params(json).code = 'too-few';
      },
      path: '$.rules[school-count].event.params.code',
      en: /“too-few” is not in the vocabulary.*Add it there with its labels/,
      fr: /« too-few » n’est pas dans le vocabulaire.*Ajoutez-l’y/,
    },
    {
      fault: 'a repair of what the planner cannot change',
      file: participants,
      edit: (json) => {
        params(json).repair = { set: { total: 0 }, message: { fr: 'Zéro', en: 'Zero' } };
      },
      path: '$.rules[school-count].event.params.repair.set.total',
      en: /“total” is concluded by the rules.*Name a fact/,
      fr: /« total » est conclu par les règles.*Nommez un fait/,
    },
    {
      fault: 'a value for a name that nothing declares',
      file: derivations,
      edit: (json) => {
        json.derivations[0].name = 'weather';
      },
      path: '$.derivations[0].name',
      en: /“weather” is neither a fact nor a decision.*Add “declares”/,
      fr: /« weather » n’est ni un fait ni une décision.*Ajoutez « declares »/,
    },
    {
      fault: 'a case about a fact that the vocabulary does not have',
      file: 'ib/cases.json',
      edit: (json) => {
        json.cases[0].facts.weather = 'rain';
      },
      path: '$.cases[0].facts.weather',
      en: /“weather”, which is not in the vocabulary/,
      fr: /« weather », qui n’est pas dans le vocabulaire/,
    },
    {
      fault: 'a case that expects a value of a name that nothing declares',
      file: 'ib/cases.json',
      edit: (json) => {
        json.cases[0].expect.values = { earliestStartDat: '2027-01-01' };
      },
      path: '$.cases[0].expect.values.earliestStartDat',
      en: /“earliestStartDat”/,
      fr: /« earliestStartDat »/,
    },
    {
      fault: 'a case that expects a finding that the vocabulary does not have',
      file: 'ib/cases.json',
      edit: (json) => {
        json.cases[0].expect.findings = ['invalid-participants', 'invalid-weather'];
      },
      path: '$.cases[0].expect.findings[1]',
      en: /“invalid-weather” is not in the vocabulary/,
      fr: /« invalid-weather » n’est pas dans le vocabulaire/,
    },
  ]);
});

describe('messages', () => {
  itRefuses([
    {
      fault: 'a placeholder that names nothing',
      file: participants,
      edit: (json) => {
        params(json).message.en = 'Only {participant}.';
      },
      path: '$.rules[school-count].event.params.message.en',
      en: /Nothing is called “participant”\. Did you mean “participants”\?/,
      fr: /Vouliez-vous dire « participants » \?/,
    },
    {
      fault: 'a brace that is not closed',
      file: participants,
      edit: (json) => {
        params(json).message.fr = 'Il en faut {minimumParticipants.';
      },
      path: '$.rules[school-count].event.params.message.fr',
      en: /The message \(fr\) cannot be read:.*Use the form “\{participants, plural/,
      fr: /Le message \(fr\) ne peut pas être lu :.*Utilisez la forme « \{participants, plural/,
    },
    {
      fault: 'a plural without “other”',
      file: participants,
      edit: (json) => {
        params(json).message.en = '{participants, plural, one {# participant}}';
      },
      path: '$.rules[school-count].event.params.message.en',
      en: /The message \(en\) cannot be read/,
      fr: /Le message \(en\) ne peut pas être lu/,
    },
    {
      fault: 'a straight apostrophe that would quote a placeholder',
      file: participants,
      edit: (json) => {
        params(json).message.fr = "Il manque l'{offer}.";
      },
      path: '$.rules[school-count].event.params.message.fr',
      en: /cannot be read: '\{\. Use the form “’\{fact\}”/,
      fr: /ne peut pas être lu : '\{\. Utilisez la forme « ’\{fact\} »/,
    },
  ]);
});
