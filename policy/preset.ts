import { z } from 'zod';
import balancedData from '#data/presets/balanced.json' with { type: 'json' };
import permissiveData from '#data/presets/permissive.json' with { type: 'json' };
import strictData from '#data/presets/strict.json' with { type: 'json' };
import { Capability } from '#schema/capability.ts';
import { CATEGORIES, Category, RISKS } from '#schema/category.ts';
import { Limit } from '#schema/limit.ts';
import { Decision } from '#schema/policy.ts';

const Treatment = z.strictObject({
  decision: Decision,
  /** Rate limits by category; a category that is not named has none. */
  limits: z.partialRecord(z.enum(CATEGORIES), z.array(Limit)).default({}),
  /** A tool of one of these categories, or that can do one of these things, gets at least `to`. */
  raise: z
    .strictObject({
      to: Decision,
      categories: z.array(Category).default([]),
      capabilities: z.array(Capability).default([]),
    })
    .optional(),
});
export type Treatment = z.infer<typeof Treatment>;

/** How careful a recommended policy is: one small file of `data/presets/`, read once at start. */
export const Preset = z.strictObject({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  risk: z.record(z.enum(RISKS), Treatment),
  /**
   * Below this probability that the category is right, a tool gets at least this decision. It can make a rule stricter,
   * never milder.
   */
  lowConfidence: z.strictObject({ below: z.number().min(0).max(1), atLeast: Decision }),
  /** A tool whose definition shows an attack signal, likely or less so, gets at least this decision. */
  signals: z.strictObject({ high: Decision, low: Decision }),
  /** For a tool that has no assessment: unknown is never safe. */
  unclassified: Decision,
  /** For tools that appear after the policy was made. */
  default: Decision,
  /**
   * Whether arguments that skip a confirmation (`force`) are refused. A client that cannot look at arguments then has to
   * refuse the tool.
   */
  refuseSkips: z.boolean().default(false),
});
export type Preset = z.infer<typeof Preset>;

export const strict: Preset = Preset.parse(strictData);
export const balanced: Preset = Preset.parse(balancedData);
export const permissive: Preset = Preset.parse(permissiveData);

/** Every preset, strictest first. */
export const presets = { strict, balanced, permissive } as const satisfies Record<string, Preset>;
export type PresetId = keyof typeof presets;
export const PRESET_IDS = ['strict', 'balanced', 'permissive'] as const satisfies readonly PresetId[];
