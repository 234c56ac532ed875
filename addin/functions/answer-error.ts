/** An answer that a cell shows as an error, with a message that Excel shows beside it. */
export class AnswerError extends Error {
  constructor(
    /** `invalidValue` (#VALUE!): the arguments are no rows of a plan; `notAvailable` (#N/A): a question is open. */
    readonly kind: 'invalidValue' | 'notAvailable',
    message: string,
  ) {
    super(message);
    this.name = 'AnswerError';
  }
}
