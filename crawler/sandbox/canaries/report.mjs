/** What the machine told this canary. */
export const told = JSON.parse(process.argv[2] ?? '{}');

/** Says what got out, and ends, leaving behind whatever is still running. */
export function report(escapes) {
  process.stdout.write(`${JSON.stringify({ escapes })}\n`, () => process.exit(0));
}

/** What an attempt gave, or null when it was refused. */
export function attempt(action) {
  try {
    return action() ?? true;
  } catch {
    return null;
  }
}
