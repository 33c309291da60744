/** Parses JSON; undefined (which no JSON is) for what is none. Its depth must have been looked at before. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
