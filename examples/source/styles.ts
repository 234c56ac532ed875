/** The styles part: every look a cell of the example can have, by name. */
import { declaration, escapeXml, namespaces } from './xml';

interface Look {
  readonly font?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly format?: string;
  readonly align?: string;
  readonly quotePrefix?: boolean;
}

const calibri = '<name val="Calibri"/><family val="2"/><scheme val="minor"/>';
const font = (size: number, color: string, marks = ''): string =>
  `<font>${marks}<sz val="${String(size)}"/>${color}${calibri}</font>`;
const dark = '<color theme="1"/>';
const white = '<color theme="0"/>';
const grey = '<color rgb="FF595959"/>';

const plain = font(11, dark);
const bold = font(11, dark, '<b/>');
const boldWhite = font(11, white, '<b/>');
const solid = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor ${color}/><bgColor indexed="64"/></patternFill></fill>`;
const navy = solid('theme="3"');
const band = solid('theme="4" tint="0.79998168889431442"');
const otherBand = solid('theme="9" tint="0.79998168889431442"');
const pink = solid('rgb="FFFFC7CE"');

const edge = (side: string): string => `<${side} style="thin"><color rgb="FFD9D9D9"/></${side}>`;
const grid = `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border>`;

const left = '<alignment vertical="center"/>';
const start = '<alignment horizontal="left" vertical="center"/>';
const centre = '<alignment horizontal="center" vertical="center"/>';
const wrapped = '<alignment horizontal="center" vertical="center" wrapText="1"/>';

const looks = {
  default: {},
  title: { font: font(20, '<color theme="3"/>', '<b/>'), align: left },
  subtitle: { font: font(12, grey), align: left },
  label: { font: bold, align: left },
  legend: { font: font(10, grey, '<i/>'), align: left },
  legendPink: { font: font(10, '<color rgb="FF9C0006"/>'), fill: pink, border: grid, align: centre },
  legendGrey: { font: font(10, '<color rgb="FF7F7F7F"/>', '<i/>'), border: grid, align: centre },
  band: { font: bold, fill: band, align: left },
  otherBand: { font: bold, fill: otherBand, align: left },
  header: { font: boldWhite, fill: navy, border: grid, align: wrapped },
  text: { border: grid, align: left },
  centred: { border: grid, align: centre },
  code: { border: grid, align: left, format: '@' },
  quoted: { border: grid, align: left, quotePrefix: true },
  integer: { border: grid, align: centre, format: '0' },
  hours: { border: grid, align: centre, format: '0.0' },
  amount: { border: grid, align: left, format: '#,##0.00' },
  euro: { border: grid, align: left, format: '#,##0 "€"' },
  date: { border: grid, align: centre, format: 'dd/mm/yyyy' },
  moment: { border: grid, align: centre, format: 'dd/mm/yyyy hh:mm' },
  rate: { border: grid, align: centre, format: '0.0000' },
  calculatedInteger: { font: font(11, grey), border: grid, align: centre, format: '0' },
  calculatedMonth: { font: font(11, grey), border: grid, align: centre, format: 'mmm yyyy' },
  month: { border: grid, align: start, format: 'mmm yyyy' },
  total: { font: bold, fill: band, border: grid, align: left },
  totalInteger: { font: bold, fill: band, border: grid, align: centre, format: '0' },
} as const satisfies Record<string, Look>;

export type StyleName = keyof typeof looks;

const names = Object.keys(looks) as StyleName[];
const all: readonly Look[] = Object.values(looks);

/** The number by which a cell names its style. */
export function styleId(name: StyleName): number {
  return names.indexOf(name);
}

/** Differential formats, as conditional formatting numbers them. */
export const differential = { tooFew: 0, done: 1 } as const;

const differentials =
  '<dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><font><i/><color rgb="FF7F7F7F"/></font></dxf>';

export function stylesPart(): string {
  const fonts = distinct([plain, ...all.map((look) => look.font ?? plain)]);
  // The first two fills are fixed by the format.
  const fills = distinct([
    noFill,
    '<fill><patternFill patternType="gray125"/></fill>',
    ...all.map((look) => look.fill ?? noFill),
  ]);
  const borders = distinct([noBorder, ...all.map((look) => look.border ?? noBorder)]);
  const formats = distinct(
    all.map((look) => look.format ?? 'General').filter((format) => !(format in builtIn)),
  );
  const formatId = (format: string): number => builtIn[format] ?? firstCustom + formats.indexOf(format);
  const xfs = all.map((look) =>
    xf(look, {
      font: fonts.indexOf(look.font ?? plain),
      fill: fills.indexOf(look.fill ?? noFill),
      border: borders.indexOf(look.border ?? noBorder),
      format: formatId(look.format ?? 'General'),
    }),
  );
  const numFmts = formats.map(
    (format) => `<numFmt numFmtId="${String(formatId(format))}" formatCode="${escapeXml(format)}"/>`,
  );
  return (
    `${declaration}<styleSheet xmlns="${namespaces.main}">` +
    list('numFmts', numFmts) +
    list('fonts', fonts) +
    list('fills', fills) +
    list('borders', borders) +
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
    list('cellXfs', xfs) +
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
    `<dxfs count="2">${differentials}</dxfs>` +
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
    '</styleSheet>'
  );
}

const noFill = '<fill><patternFill patternType="none"/></fill>';
const noBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const builtIn: Readonly<Record<string, number>> = { General: 0, '0': 1, '#,##0.00': 4, '@': 49 };
const firstCustom = 164;

interface Parts {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly format: number;
}

function xf(look: Look, parts: Parts): string {
  const attributes = [
    `numFmtId="${String(parts.format)}" fontId="${String(parts.font)}"`,
    `fillId="${String(parts.fill)}" borderId="${String(parts.border)}" xfId="0"`,
    ...(look.quotePrefix === true ? ['quotePrefix="1"'] : []),
    ...(parts.format > 0 ? ['applyNumberFormat="1"'] : []),
    ...(parts.font > 0 ? ['applyFont="1"'] : []),
    ...(parts.fill > 0 ? ['applyFill="1"'] : []),
    ...(parts.border > 0 ? ['applyBorder="1"'] : []),
    ...(look.align === undefined ? [] : ['applyAlignment="1"']),
  ].join(' ');
  return look.align === undefined ? `<xf ${attributes}/>` : `<xf ${attributes}>${look.align}</xf>`;
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${String(items.length)}">${items.join('')}</${name}>`;
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}
