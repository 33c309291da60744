import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';

/** Hints that a server gives about its own tool (MCP specification 2025-11-25, "ToolAnnotations"): claims, not facts. */
export const Annotations = z.looseObject({
  title: z.string().optional(),
  readOnlyHint: z.boolean().optional(),
  destructiveHint: z.boolean().optional(),
  idempotentHint: z.boolean().optional(),
  openWorldHint: z.boolean().optional(),
});
export type Annotations = z.infer<typeof Annotations>;

const JsonSchema = z.record(z.string(), z.unknown());

/**
 * A tool as its server gave it in `tools/list`. Looser than the SDK's own schema, which throws a whole list away for one
 * `inputSchema` without `type: "object"`; unknown keys are kept for the record but are no part of the digest.
 */
export const ToolDefinition = z.looseObject({
  name: z.string().min(1).max(512),
  title: z.string().optional(),
  description: z.string().optional(),
  inputSchema: JsonSchema.optional(),
  outputSchema: JsonSchema.optional(),
  annotations: Annotations.optional(),
});
export type ToolDefinition = z.infer<typeof ToolDefinition>;

/** The fields that make two definitions the same tool version. */
const DIGESTED = ['name', 'title', 'description', 'inputSchema', 'outputSchema', 'annotations'] as const;

/** SHA-256, hex, of some text's UTF-8 bytes. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The RFC 8785 canonical JSON of the fields that identify a definition. Strings that are not well-formed Unicode, which
 * RFC 8785 refuses, have each lone surrogate replaced by U+FFFD first.
 */
export function canonicalDefinition(definition: ToolDefinition): string {
  const fields = Object.fromEntries(
    DIGESTED.filter((key) => definition[key] !== undefined).map((key) => [key, definition[key]]),
  );
  const text = canonicalize(wellFormed(fields));
  if (text === undefined) throw new TypeError('A tool definition has no canonical JSON.');
  return text;
}

/** The key of a tool version: SHA-256 (64 hex digits) of its canonical JSON. */
export const digestOf = (definition: ToolDefinition): string => sha256(canonicalDefinition(definition));

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  // fromEntries defines own properties, so a hostile "__proto__" key stays data.
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toWellFormed(), wellFormed(item)]));
}
