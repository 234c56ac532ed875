/** The code of an error that Excel answered with, such as `ItemNotFound`. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}
