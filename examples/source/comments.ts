/** The comments of the plan's header: the legacy part that holds their text, and the drawing that shows them. */
import { headerRow } from './plan-sheet';
import { planColumns, type ColumnKey } from './plan-columns';
import { cellName, declaration, escapeXml, namespaces } from './xml';

interface Comment {
  readonly key: ColumnKey;
  readonly text: string;
}

const comments: readonly Comment[] = [
  {
    key: 'participants',
    text: 'Effectif de la demande, tous groupes confondus. Vide tant qu’il n’est pas connu.',
  },
  {
    key: 'tariff',
    text: 'Les tarifs suivis d’un astérisque sont réservés à « Développer le PEI » et « Développer le POP ».',
  },
];

const columnOf = (key: ColumnKey): number => planColumns.findIndex((column) => column.key === key);

export function commentsPart(): string {
  const items = comments.map(
    ({ key, text }) =>
      `<comment ref="${cellName(columnOf(key), headerRow)}" authorId="0"><text>` +
      '<r><rPr><b/><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr><t xml:space="preserve">Planification :\n</t></r>' +
      '<r><rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>' +
      `<t xml:space="preserve">${escapeXml(text)}</t></r></text></comment>`,
  );
  return (
    `${declaration}<comments xmlns="${namespaces.main}"><authors><author>Planification</author></authors>` +
    `<commentList>${items.join('')}</commentList></comments>`
  );
}

export function commentsDrawingPart(): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${comments.map(shape).join('')}</xml>`
  );
}

function shape({ key }: Comment, index: number): string {
  const column = columnOf(key);
  const row = headerRow - 1;
  // Left column and offset, top row and offset, right column and offset, bottom row and offset.
  const anchor = [column + 1, 15, row, 4, column + 3, 60, row + 3, 12].join(', ');
  return (
    `<v:shape id="_x0000_s${String(1025 + index)}" type="#_x0000_t202" ` +
    'style="position:absolute;margin-left:80pt;margin-top:2pt;width:160pt;height:70pt;z-index:1;visibility:hidden" ' +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`
  );
}
