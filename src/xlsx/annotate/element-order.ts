/** Where a new element goes among the children of a part's root: the standard fixes their order. */
import type { RootChild } from '../xml/root-scan';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** CT_Worksheet, ECMA-376 part 1, 18.3.1.99. */
export const worksheetOrder = words(`
  sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
  dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
  cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls
  webPublishItems tableParts extLst`);

/** CT_Workbook, 18.2.27. */
export const workbookOrder = words(`
  fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences
  definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing
  fileRecoveryPr webPublishObjects extLst`);

/** CT_Stylesheet, 18.8.39. */
export const styleSheetOrder = words(`
  numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst`);

/** In a worksheet, alternate content only ever wraps controls and embedded objects. */
const alternateContent = '?AlternateContent';

/**
 * @param order One of the orders above.
 * @param children The children that are there.
 * @param name The element to insert.
 * @param rootEnd Start of the root's closing tag.
 * @returns The position in the text.
 */
export function insertionPoint(
  order: readonly string[],
  children: readonly RootChild[],
  name: string,
  rootEnd: number,
): number {
  const rank = order.indexOf(name);
  const later = children.find((child) => {
    const known = child.name === alternateContent ? 'oleObjects' : child.name;
    return order.indexOf(known) > rank;
  });
  return later?.open.start ?? rootEnd;
}
