import { z } from 'zod';

/** JSON Pointer (RFC 6901) into the arguments of a call: `/amount`, `/input/amount`. It goes through objects, not arrays. */
export const ArgumentPointer = z
  .string()
  .max(512)
  .regex(/^(?:\/(?:[^~/]|~[01])*)+$/);
