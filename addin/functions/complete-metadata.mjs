/** What the generator of functions.json never writes, or writes otherwise. */

/**
 * Errors reach the functions: a formula over a plan must name the cell that is in error, not fail as a whole. Cells
 * arrive as plain values: a linked entity arrives as the error #VALUE!.
 *
 * @param {string} json functions.json as it was generated.
 * @returns {string} The file to be published.
 */
export function completeMetadata(json) {
  const metadata = {
    ...JSON.parse(json),
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
