/** What the add-in is told about its host when it starts. */
import type { Json } from '../rich-api/json';

/** Requirement sets and their versions, as `Office.context.requirements.isSetSupported` sees them. */
export type RequirementSets = Readonly<Record<string, number>>;

/** What Microsoft's npm build of office.js has code for; a real Excel may have more. */
export const defaultRequirementSets: RequirementSets = {
  AddinCommands: 1.3,
  CustomFunctions: 1.9,
  CustomFunctionsRuntime: 1.4,
  DelayForCellEdit: 1.1,
  ExcelApi: 1.15,
  RichApiRuntime: 1.1,
  SharedRuntime: 1.1,
};

/** The facts that differ from one session to the next. */
export interface AppContext {
  readonly instance: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly requirementSets: RequirementSets;
  readonly width: number;
  readonly height: number;
}

const excelOnTheWeb = 16;
const editable = 0;
const openedByUser = 1;
const taskPane = 1;

/** Office.js parses it, and the browser's page for broken XML would trip over the add-in's policy. */
const entitlement = encodeURIComponent('<r><t aid="workbench" cid="workbench" oid=""/></r>');

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContextAnswer(context: AppContext): Json {
  return {
    _id: context.instance,
    _appInstanceId: context.instance,
    _appName: excelOnTheWeb,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.18000.10000',
    _appUILocale: context.locale,
    _dataLocale: context.locale,
    _docUrl: context.documentUrl,
    _clientMode: editable,
    _settings: [],
    _reason: openedByUser,
    _osfControlType: taskPane,
    _eToken: entitlement,
    _correlationId: context.instance,
    _requirementMatrix: JSON.stringify(context.requirementSets),
    _appDomains: [],
    _addinName: 'PAF Planner',
    _initialDisplayMode: 2,
    _clientWindowWidth: context.width,
    _clientWindowHeight: context.height,
  };
}
