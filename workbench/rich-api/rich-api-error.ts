/** Errors that the host answers with; office.js hands them to the add-in as `OfficeExtension.Error`. */

/** An error in Excel's own terms: a code that add-ins test, a message, an HTTP status. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

/** The add-in asks for something that the workbook does not have. */
export const itemNotFound = (): RichApiError =>
  new RichApiError('ItemNotFound', "The requested resource doesn't exist.", 404);

/** An argument is of no use. */
export const invalidArgument = (): RichApiError =>
  new RichApiError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', 400);

/** The add-in uses a part of Excel that the workbench does not have. It must never go unnoticed. */
export class NotImplementedError extends RichApiError {
  constructor(readonly call: string) {
    super('ApiNotFound', `The workbench does not implement ${call}.`, 501);
  }
}
