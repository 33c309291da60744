import { z } from 'zod';
import { AttackSignal } from './attack-signal.ts';
import { Capability } from './capability.ts';
import { Category, Risk } from './category.ts';
import { Finding } from './finding.ts';
import { Ledger } from './ledger.ts';
import type { ToolDefinition } from './tool-definition.ts';

/** What a parameter is for, which argument conditions of a policy are made from. */
export const PARAMETER_ROLES = [
  'path',
  'url',
  'command',
  'code',
  'sql',
  'query',
  'amount',
  'recipient',
  'secret',
  'id-list',
  'id',
  'confirm',
  'dry-run',
  'action',
] as const;
export const ParameterRole = z.enum(PARAMETER_ROLES);
export type ParameterRole = z.infer<typeof ParameterRole>;

/** What one action of a tool does, where its definition names actions: `action: "list" | "delete"`. */
export const ActionVerdict = z.object({
  /** The value of the action parameter. */
  action: z.string(),
  /** JSON Pointer of that value; where only words name it, of the parameter that takes it, or else of those words. */
  pointer: z.string(),
  category: Category,
  risk: Risk,
  confidence: z.number().min(0).max(1),
});
export type ActionVerdict = z.infer<typeof ActionVerdict>;

/** What Placard says about one tool version in the context of its server. Same definition, same ruleset: same bytes. */
export const Assessment = z.object({
  category: Category,
  risk: Risk,
  /** Probability, 0 to 1, that the category is right. */
  confidence: z.number().min(0).max(1),
  capabilities: z.array(Capability),
  findings: z.array(Finding),
  /** The server's own hints beside the evidence. Absent in assessments that an older Placard stored. */
  ledger: Ledger.optional(),
  /** Absent in assessments that an older Placard stored; empty: none. */
  signals: z.array(AttackSignal).optional(),
  /** The parameters that have a role, by JSON Pointer into the input schema. */
  parameters: z.array(z.object({ name: z.string(), pointer: z.string(), role: ParameterRole })),
  /** One verdict per action, in the order of the schema; absent where the definition names no actions. */
  actions: z.array(ActionVerdict).optional(),
  /** Version of rules and weights: changes whenever a verdict could. */
  ruleset: z.string(),
});
export type Assessment = z.infer<typeof Assessment>;

/** What the classifier is given: a definition and what is known of the server that offers it. */
export interface Subject {
  readonly definition: ToolDefinition;
  readonly server: { readonly name: string; readonly title?: string; readonly description?: string };
}
