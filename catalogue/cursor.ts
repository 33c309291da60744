import { z } from 'zod';

const MAX_LENGTH = 200;

/** A cursor that this catalogue did not give out, or not for this list. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';
  constructor() {
    super('The cursor is not one that this list gave out. Ask for the first page, without a cursor.');
  }
}

/** How the place where a page ended is written: a short array as JSON, in base64url. */
export interface CursorCodec<T> {
  readonly encode: (position: T) => string;
  /** Throws `BadCursor`. */
  readonly decode: (text: string) => T;
}

/** A codec for positions of one shape. Text is read strictly: only the bytes that `encode` writes are a cursor. */
export function cursorOf<T>(schema: z.ZodType<T>): CursorCodec<T> {
  const encode = (position: T): string => Buffer.from(JSON.stringify(position)).toString('base64url');
  const decode = (text: string): T => {
    if (text.length > MAX_LENGTH) throw new BadCursor();
    const position = schema.safeParse(parseJson(Buffer.from(text, 'base64url').toString('utf8')));
    if (!position.success || encode(position.data) !== text) throw new BadCursor();
    return position.data;
  };
  return { encode, decode };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
