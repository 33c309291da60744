import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from '#test/property.ts';
import { PRESET_IDS, Preset, presets, type PresetId } from '#policy/preset.ts';
import { recommendPolicy, type Verdict } from '#policy/recommend.ts';
import { settled, strictness } from '#policy/strictness.ts';
import { stricter } from '#policy/terms.ts';
import { CAPABILITIES, type Capability } from '#schema/capability.ts';
import { CATEGORIES, RISKS, type Risk } from '#schema/category.ts';
import { Policy, type ToolRule } from '#schema/policy.ts';
import { NUM_RUNS } from './runs.ts';

const server = { slug: 'npm--crm-mcp', name: 'npm/crm-mcp' };

function ruleFor(assessment: Verdict | null, preset: PresetId): ToolRule {
  const made = recommendPolicy(server, [{ name: 'a_tool', assessment }], presets[preset]);
  if (!Number.isNaN(assessment?.confidence)) assert.deepEqual(Policy.parse(made), structuredClone(made));
  const [rule] = made.tools;
  assert.ok(rule);
  return rule;
}

/** What a tool of each category (Read, Write, Execute, Destructive, Financial) gets, with nothing else known of it. */
const TABLE: Readonly<Record<PresetId, Readonly<Record<Risk, readonly string[]>>>> = {
  strict: {
    low: ['allow', 'ask', 'ask', 'ask', 'ask'],
    medium: ['ask', 'ask', 'ask', 'ask', 'ask'],
    high: ['hide', 'hide', 'hide', 'hide', 'hide'],
    critical: ['hide', 'hide', 'hide', 'hide', 'hide'],
  },
  balanced: {
    low: ['allow', 'allow', 'allow', 'allow', 'allow'],
    medium: ['allow', 'allow 60/hour', 'allow 30/hour', 'allow 30/hour', 'allow 10/hour'],
    high: ['ask', 'ask', 'ask', 'ask', 'ask'],
    critical: ['hide', 'hide', 'hide', 'hide', 'hide'],
  },
  permissive: {
    low: ['allow', 'allow', 'allow', 'allow', 'allow'],
    medium: ['allow', 'allow', 'allow', 'allow 60/hour', 'allow 20/hour'],
    high: ['allow 60/hour', 'allow 30/hour', 'allow 30/hour', 'ask', 'ask'],
    critical: ['ask', 'ask', 'ask', 'ask', 'ask'],
  },
};

const REST: Readonly<Record<PresetId, readonly [unclassified: string, later: string, unsure: string]>> = {
  strict: ['hide', 'deny', 'ask'],
  balanced: ['ask', 'ask', 'ask'],
  permissive: ['ask', 'ask', 'ask'],
};

describe('the list of presets', () => {
  it('has every file of the folder, each under its own id', () => {
    const files = readdirSync(new URL('../../data/presets', import.meta.url)).map((name) => name.replace('.json', ''));
    assert.deepEqual([...PRESET_IDS].sort(), files.sort());
    for (const id of PRESET_IDS) assert.equal(presets[id].id, id);
  });

  it('takes no word that it does not know', () => {
    assert.equal(Preset.safeParse({ ...presets.balanced, limit: 3 }).success, false);
    assert.equal(Preset.safeParse({ ...presets.balanced, default: 'maybe' }).success, false);
  });
});

for (const preset of PRESET_IDS) {
  describe(`the preset ${preset}`, () => {
    for (const risk of RISKS) {
      it(`does with ${risk} risk what the table says, category by category`, () => {
        const got = CATEGORIES.map((category) =>
          written(ruleFor({ category, risk, confidence: 0.9, capabilities: [] }, preset)),
        );
        assert.deepEqual(got, TABLE[preset][risk]);
      });
    }

    it('is careful with what is not known', () => {
      const unsure = ruleFor({ category: 'Read', risk: 'low', confidence: 0.45, capabilities: [] }, preset);
      const later = recommendPolicy(server, [], presets[preset]).default;
      assert.deepEqual([ruleFor(null, preset).decision, later, unsure.decision], REST[preset]);
    });
  });
}

const verdict = fc.record(
  {
    category: fc.constantFrom(...CATEGORIES),
    risk: fc.constantFrom(...RISKS),
    confidence: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0.5, 0.7, Number.NaN)),
    capabilities: fc.subarray(Object.keys(CAPABILITIES) as Capability[]),
    parameters: fc.subarray([
      { name: 'path', pointer: '/inputSchema/properties/path', role: 'path' as const },
      { name: 'to', pointer: '/inputSchema/properties/to', role: 'recipient' as const },
      { name: 'force', pointer: '/inputSchema/properties/force', role: 'confirm' as const },
      { name: 'dry_run', pointer: '/inputSchema/properties/dry_run', role: 'dry-run' as const },
    ]),
  },
  { requiredKeys: ['category', 'risk', 'confidence'] },
);

describe('a preset', () => {
  const pairs = [
    ['permissive', 'balanced'],
    ['balanced', 'strict'],
  ] as const;
  for (const [milder, other] of pairs) {
    it(`${milder} is never stricter than ${other}`, () => {
      assert.equal(stricter(presets[other].default, presets[milder].default), presets[other].default);
      fc.assert(
        fc.property(fc.option(verdict), (some) => {
          const [mild, strict] = [settled(ruleFor(some, milder)), settled(ruleFor(some, other))];
          assert.ok(strictness(mild) <= strictness(strict), `${written(mild)}, ${written(strict)}`);
          if (strictness(mild) !== strictness(strict)) return;
          for (const { max, window } of mild.limits)
            assert.ok(strict.limits.some((limit) => limit.window === window && limit.max <= max));
        }),
        { numRuns: 4 * NUM_RUNS },
      );
    });
  }

  it('is never more permissive with less confidence', () => {
    fc.assert(
      fc.property(verdict, fc.double({ min: 0, max: 1 }), fc.constantFrom(...PRESET_IDS), (some, other, preset) => {
        const [less, more] = [some.confidence, other].sort((a, b) => (Number.isNaN(a) ? -1 : a - b));
        assert.ok(less !== undefined && more !== undefined);
        const [unsure, sure] = [less, more].map((confidence) => settled(ruleFor({ ...some, confidence }, preset)));
        assert.ok(unsure && sure && strictness(unsure) >= strictness(sure));
      }),
      { numRuns: NUM_RUNS },
    );
  });

  it('is never more permissive where the capabilities are not known', () => {
    fc.assert(
      fc.property(verdict, fc.constantFrom(...PRESET_IDS), ({ capabilities, ...unknown }, preset) => {
        const [known, less] = [
          ruleFor({ ...unknown, capabilities: capabilities ?? [] }, preset),
          ruleFor(unknown, preset),
        ];
        assert.ok(strictness(settled(less)) >= strictness(settled(known)));
      }),
      { numRuns: NUM_RUNS },
    );
  });

  it('says which capability made a rule stricter than the risk alone', () => {
    const high = { category: 'Write', risk: 'high', confidence: 0.9 } as const;
    const raised = ruleFor({ ...high, capabilities: ['changes-data', 'grants-access'] }, 'permissive');
    assert.equal(raised.decision, 'ask');
    assert.equal(raised.because?.kind === 'assessed' && raised.because.raisedBy, 'grants-access');
    const plain = ruleFor({ ...high, capabilities: ['changes-data'] }, 'permissive');
    assert.equal(plain.because && 'raisedBy' in plain.because, false);
  });
});

function written({ decision, limits }: Pick<ToolRule, 'decision' | 'limits'>): string {
  return [decision, ...limits.map(({ max, window }) => `${max}/${window}`)].join(' ');
}
