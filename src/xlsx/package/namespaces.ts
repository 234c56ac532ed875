/** The XML namespaces of a workbook, in the two editions of the standard: Transitional (usual) and Strict. */

/** The namespaces of one edition of the standard. */
export interface Edition {
  readonly main: string;
  /** Namespace of `r:id`, and prefix of the relationship types. */
  readonly relationships: string;
}

/** The edition that Excel writes unless told otherwise. */
export const transitional: Edition = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** The edition behind Excel's "Strict Open XML Spreadsheet". */
export const strict: Edition = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** Namespace of the relationship parts, in both editions. */
export const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Namespace of `[Content_Types].xml`, in both editions. */
export const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** Elements of these namespaces are known by their local name; all others are foreign. */
export const knownNamespaces: ReadonlySet<string> = new Set([
  transitional.main,
  strict.main,
  packageRelationships,
  contentTypes,
]);
