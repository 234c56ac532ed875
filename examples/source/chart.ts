/** The chart of the summary: actions by month, and the drawing that places it on the sheet. */
import type { PlanRow } from './plan-row';
import { monthRows, summarySheetName, talliesByMonth } from './summary-sheet';
import { declaration, escapeXml, namespaces } from './xml';

export function drawingPart(): string {
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `${declaration}<xdr:wsDr xmlns:xdr="${namespaces.spreadsheetDrawing}" xmlns:a="${namespaces.drawing}">` +
    `<xdr:twoCellAnchor>${corner('from', 4, 2)}${corner('to', 14, 24)}<xdr:graphicFrame macro="">` +
    '<xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Actions par mois" descr="Nombre d’actions du plan pour chaque mois de l’année scolaire"/>' +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${namespaces.chart}">` +
    `<c:chart xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.relations}" r:id="rId1"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>'
  );
}

export function chartPart(rows: readonly PlanRow[]): string {
  const tallies = talliesByMonth(rows);
  const months = tallies.map(({ label }) => String(label));
  const actions = tallies.map((line) => String(line.actions));
  return (
    `${declaration}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relations}">` +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>' +
    `${titleXml('Actions par mois')}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    '<c:ser><c:idx val="0"/><c:order val="0"/>' +
    `<c:tx><c:strRef><c:f>${reference('B', monthRows.header)}</c:f>` +
    '<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Actions</c:v></c:pt></c:strCache></c:strRef></c:tx>' +
    '<c:spPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>' +
    '<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/>' +
    '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    `<c:cat>${numbersXml('A', 'mmm\\ yyyy', months)}</c:cat><c:val>${numbersXml('B', 'General', actions)}</c:val></c:ser>` +
    '<c:gapWidth val="60"/><c:axId val="500000001"/><c:axId val="500000002"/></c:barChart>' +
    '<c:catAx><c:axId val="500000001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>' +
    '<c:axPos val="b"/><c:numFmt formatCode="mmm\\ yyyy" sourceLinked="1"/><c:majorTickMark val="none"/>' +
    '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="500000002"/><c:crosses val="autoZero"/>' +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    '<c:valAx><c:axId val="500000002"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>' +
    '<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill>' +
    '<a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    '<c:tickLblPos val="nextTo"/><c:crossAx val="500000001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>' +
    '</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/><c:pageSetup/></c:printSettings>' +
    '</c:chartSpace>'
  );
}

function titleXml(text: string): string {
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1400" b="1"/></a:pPr>' +
    `<a:r><a:rPr lang="fr-FR" sz="1400" b="1"/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

function reference(column: string, first: number, last = first): string {
  const start = `$${column}$${String(first)}`;
  return `${summarySheetName}!${last === first ? start : `${start}:$${column}$${String(last)}`}`;
}

function numbersXml(column: string, format: string, values: readonly string[]): string {
  const points = values
    .map((value, index) => `<c:pt idx="${String(index)}"><c:v>${value}</c:v></c:pt>`)
    .join('');
  return (
    `<c:numRef><c:f>${reference(column, monthRows.first, monthRows.last)}</c:f><c:numCache>` +
    `<c:formatCode>${format}</c:formatCode><c:ptCount val="${String(values.length)}"/>${points}</c:numCache></c:numRef>`
  );
}
