import { isWhole, narrows, widens, type Found, type Judge } from '../judgement.ts';

interface Hint {
  /** What holds when the hint is not given (MCP specification 2025-11-25, "ToolAnnotations"). */
  readonly standard: boolean;
  /** The value for which clients let more through unasked. */
  readonly lenient: boolean;
  readonly flipped: Found;
  readonly back: Found;
}

/** A hint is a claim: what counts is what clients let through because of it. Nobody lets more through for `idempotentHint`. */
const HINTS: Readonly<Record<string, Hint>> = {
  readOnlyHint: {
    standard: false,
    lenient: true,
    flipped: widens('claims-read-only'),
    back: narrows('no-longer-claims-read-only'),
  },
  destructiveHint: {
    standard: true,
    lenient: false,
    flipped: widens('claims-no-destruction'),
    back: narrows('admits-destruction'),
  },
  openWorldHint: {
    standard: true,
    lenient: false,
    flipped: widens('claims-closed-world'),
    back: narrows('admits-open-world'),
  },
};

/** A hint of the server about its own tool that clients listen to, with what the specification says where it is missing. */
export const hints: Judge = (edit) => {
  const { field, keyword } = edit.place;
  if (field !== 'annotations' || !isWhole(edit) || !Object.hasOwn(HINTS, keyword)) return null;
  const hint = HINTS[keyword];
  if (hint === undefined) return null;
  const was = typeof edit.before === 'boolean' ? edit.before : hint.standard;
  const is = typeof edit.after === 'boolean' ? edit.after : hint.standard;
  if (was === is) return null;
  return is === hint.lenient ? hint.flipped : hint.back;
};
