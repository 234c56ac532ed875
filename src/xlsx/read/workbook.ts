/** A workbook read from a file: its sheets on demand, everything else left packed. */
import type { DeclaredTable, SheetGrid } from '../../plan/plan-sheet';
import { defaultLimits } from '../limits';
import type { WorkbookLimits } from '../limits';
import { fileKind } from '../package/file-kind';
import { OpcPackage } from '../package/opc-package';
import { ZipArchive } from '../package/zip-reader';
import { WorkbookError } from '../workbook-error';
import { XmlReader } from '../xml/xml-reader';
import { readDateFormats } from './date-formats';
import { readSharedStrings } from './shared-strings';
import { SheetReader } from './sheet-reader';
import { readTable } from './table-part';
import { readWorkbookPart } from './workbook-part';
import type { SheetEntry, WorkbookPart } from './workbook-part';

/** Reads what it is asked for, once, and never changes. */
export class Workbook {
  /** Worksheets in the order of the tabs, hidden ones included; chart and dialog sheets have no cells. */
  readonly sheetNames: readonly string[];
  private readonly worksheets: readonly SheetEntry[];
  private readonly grids = new Map<string, SheetGrid>();
  private strings: readonly string[] | undefined;
  private dates: readonly boolean[] | undefined;

  constructor(
    /** The package that it was read from. */
    readonly source: OpcPackage,
    readonly main: WorkbookPart,
    private readonly limits: WorkbookLimits,
  ) {
    this.worksheets = main.sheets.filter((sheet) => sheet.kind === undefined || sheet.kind === 'worksheet');
    this.sheetNames = this.worksheets.map((sheet) => sheet.name);
    if (this.worksheets.length === 0) throw new WorkbookError('no-sheet');
  }

  get date1904(): boolean {
    return this.main.date1904;
  }

  /**
   * The cells of a sheet; parsed the first time.
   * @param sheetName As in `sheetNames`; case does not matter when no sheet has exactly that name.
   * @throws WorkbookError `no-sheet`, `missing-part`, `broken-part`, `unsafe-xml` or `too-large`.
   */
  grid(sheetName: string): SheetGrid {
    const sheet = this.find(sheetName);
    let grid = this.grids.get(sheet.name);
    if (!grid) {
      grid = this.read(sheet);
      this.grids.set(sheet.name, grid);
    }
    return grid;
  }

  /** The declared tables of a sheet. */
  tables(sheetName: string): readonly DeclaredTable[] {
    return this.source
      .relationships(this.partOf(sheetName))
      .filter(({ kind, part }) => kind === 'table' && part !== undefined)
      .map(({ part = '' }) => readTable(this.source, part))
      .filter((table) => table !== undefined);
  }

  /** The name of the part that holds a sheet. */
  partOf(sheetName: string): string {
    const sheet = this.find(sheetName);
    if (sheet.part === undefined) throw new WorkbookError('missing-part', { sheet: sheet.name });
    const part = this.source.nameOf(sheet.part);
    if (part === undefined) throw new WorkbookError('missing-part', { sheet: sheet.name, part: sheet.part });
    return part;
  }

  /** The part that the workbook points at in one way (`styles`, `sharedStrings`…), when it has it. */
  relatedPart(kind: string): string | undefined {
    const target = this.main.relationships.find((relationship) => relationship.kind === kind)?.part;
    return target === undefined ? undefined : this.source.nameOf(target);
  }

  private find(sheetName: string): SheetEntry {
    const folded = sheetName.toLowerCase();
    const sheet =
      this.worksheets.find(({ name }) => name === sheetName) ??
      this.worksheets.find(({ name }) => name.toLowerCase() === folded);
    if (!sheet) throw new WorkbookError('no-sheet', { sheet: sheetName });
    return sheet;
  }

  private read(sheet: SheetEntry): SheetGrid {
    const part = this.partOf(sheet.name);
    const reader = new SheetReader({
      part,
      date1904: this.date1904,
      sharedStrings: () => this.sharedStrings(),
      dateFormats: this.dateFormats(),
    });
    this.source.parse(part, new XmlReader(part, reader));
    return {
      name: sheet.name,
      ...reader.builder.build(sheet.name, this.limits.cells),
      merges: reader.merges,
      tables: this.tables(sheet.name),
      date1904: this.date1904,
      hidden: sheet.hidden,
      hiddenRows: reader.hiddenRows,
      hiddenColumns: reader.hiddenColumns,
    };
  }

  private sharedStrings(): readonly string[] {
    if (!this.strings) {
      const part = this.relatedPart('sharedStrings');
      this.strings = part === undefined ? [] : readSharedStrings(this.source, part);
    }
    return this.strings;
  }

  private dateFormats(): readonly boolean[] {
    if (!this.dates) {
      const part = this.relatedPart('styles');
      this.dates = part === undefined ? [] : readDateFormats(this.source, part);
    }
    return this.dates;
  }
}

/**
 * Opens a workbook. The package is checked against the limits and its list of sheets is read; sheets are parsed
 * when they are asked for.
 * @param bytes The file, which must not change afterwards: parts are read from it later.
 * @param limits What to refuse; `defaultLimits` for what is not said.
 * @throws WorkbookError Every code except the CSV ones: see `workbookErrorCodes`.
 */
export function readWorkbook(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}): Workbook {
  const kind = fileKind(bytes);
  if (kind === 'other') throw new WorkbookError('not-a-workbook');
  if (kind !== 'zip') throw new WorkbookError(kind);
  const applied = { ...defaultLimits, ...limits };
  const source = new OpcPackage(ZipArchive.open(bytes, applied));
  return new Workbook(source, readWorkbookPart(source), applied);
}
