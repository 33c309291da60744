const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENS = new Set([0x5b, 0x7b]);
const CLOSES = new Set([0x5d, 0x7d]);

/**
 * Whether JSON text nests deeper than `max` arrays and objects, found without parsing it: `JSON.parse` takes 100,000
 * levels without complaint, and whatever recurses over the value later overflows the stack. Text that is no JSON may get
 * either answer.
 */
export function isDeeperThan(json: Buffer, max: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < json.length; index += 1) {
    const byte = json[index] ?? 0;
    if (inString) {
      if (byte === BACKSLASH) index += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (OPENS.has(byte)) {
      depth += 1;
      if (depth > max) return true;
    } else if (CLOSES.has(byte)) depth -= 1;
  }
  return false;
}
