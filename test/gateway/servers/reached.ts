import { appendFileSync } from 'node:fs';

/** Notes that a call has reached a server. */
export function reached(tool: string, args: unknown): void {
  const file = process.env['CALLS'];
  if (file) appendFileSync(file, `${JSON.stringify({ tool, args })}\n`);
}

/** A PNG of one pixel, in base64. */
export const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
