import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '#test/property.ts';
import { evaluate } from '#policy/evaluate.ts';
import { renderOne } from '#policy/renderer.ts';
import { renderers, type FormatId } from '#policy/renderers/index.ts';
import { DECISIONS, type Policy, type ToolRule } from '#schema/policy.ts';
import { actions, condition, VALUES } from './arbitrary.ts';
import { clients } from './clients/index.ts';

/** Formats whose rules an engine that is not ours reads: Cedar's own, one of CEL, and RE2 for Intercept's patterns. */
const ENGINES = ['agentcore', 'toolhive', 'envoy', 'agentgateway', 'intercept'] as const satisfies readonly FormatId[];
/** How many pairs of a policy and a call each format is tried with. */
const PAIRS = 10_000;
const CALLS_EACH = 10;

/** Arguments as a schema lets them through to an engine that has types: texts, whole numbers, booleans, objects. */
const value = fc.oneof(
  fc.constantFrom<string | number | boolean>(...VALUES, '', 'aaa', 'a.example.com', '/srv/data/a', 500),
  fc.integer({ min: -6, max: 6 }),
  fc.boolean(),
  fc.string({ maxLength: 3 }).map((text) => text.toWellFormed()),
);
const nested = fc.dictionary(fc.constantFrom('amount', 'action', 'x'), value, { maxKeys: 2 });
const given = fc.dictionary(
  fc.constantFrom('amount', 'to', 'input', 'a/b', 'action'),
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: nested }),
  { maxKeys: 4 },
);

/** Policies of few tools, most of which run on some condition. */
const rule = fc.record({
  tool: fc.constantFrom('logout', 'list_orgs', 'write.record', 'Pay-2'),
  decision: fc.oneof({ weight: 8, arbitrary: fc.constant('allow' as const) }, fc.constantFrom(...DECISIONS)),
  limits: fc.constant<ToolRule['limits']>([]),
  conditions: fc.oneof(
    { weight: 4, arbitrary: fc.array(condition, { minLength: 1, maxLength: 2 }) },
    fc.array(condition, { maxLength: 0 }),
  ),
  actions: fc.option(actions, { nil: undefined, freq: 4 }),
});
const wanted = fc
  .record({
    standard: fc.constantFrom(...DECISIONS),
    rules: fc.uniqueArray(rule, { selector: ({ tool }) => tool, minLength: 1, maxLength: 3 }),
  })
  .map(({ standard, rules }): Policy => ({
    ...{
      version: '1' as const,
      server: 'npm--crm',
      serverKey: 'crm',
      preset: null,
      default: standard,
      others: ['other'],
    },
    tools: rules.map(({ actions: byAction, ...rest }): ToolRule =>
      byAction === undefined || rest.decision === 'hide' ? rest : { ...rest, actions: byAction },
    ),
  }));

const runs = (by: Policy, tool: string, args: unknown): boolean =>
  evaluate(by, { tool, arguments: args }, () => 0).decision === 'allow';

for (const format of ENGINES) {
  describe(`the engine of ${format}`, () => {
    it(`agrees with the evaluator about ${PAIRS} calls: what the files say, and nothing that the policy refuses`, () => {
      let conditional = 0;
      fc.assert(
        fc.property(wanted, fc.array(given, { minLength: CALLS_EACH, maxLength: CALLS_EACH }), (some, calls) => {
          const { files, says, losses } = renderOne(renderers[format], some);
          const rules = clients[format].read(files, some.serverKey);
          const tools = [...some.tools.map(({ tool }) => tool), ...some.others, 'added-later'];
          for (const [at, args] of calls.entries()) {
            const tool = tools[at % tools.length] ?? 'added-later';
            const ruling = rules(tool);
            const outcome = ruling.judge?.(args, 0) ?? ruling.outcome;
            if (ruling.judge) conditional += 1;
            const message = JSON.stringify({ tool, args, files: files.map(({ text }) => text) });
            assert.equal(outcome === 'runs', runs(says, tool, args), message);
            const looser = losses.some((loss) => loss.effect === 'looser' && (loss.tool ?? tool) === tool);
            if (outcome === 'runs' && !looser) assert.ok(runs(some, tool, args), message);
          }
        }),
        { numRuns: PAIRS / CALLS_EACH },
      );
      const looks = ['agentcore', 'envoy', 'intercept'].includes(format);
      assert.equal(conditional > 0, looks, `${conditional} calls were judged by their arguments`);
    });
  });
}
