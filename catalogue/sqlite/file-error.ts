/** The catalogue's file cannot be used: the message says why, and what to do. */
export class CatalogueFileError extends Error {
  override readonly name = 'CatalogueFileError';
}
