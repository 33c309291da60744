import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from '#test/property.ts';
import { evaluate } from '#policy/evaluate.ts';
import { PRESET_IDS, presets } from '#policy/preset.ts';
import { recommendForTool, recommendPolicy } from '#policy/recommend.ts';
import { renderOne } from '#policy/renderer.ts';
import { FORMAT_IDS, renderers } from '#policy/renderers/index.ts';
import { CATEGORIES, RISKS } from '#schema/category.ts';
import type { Policy } from '#schema/policy.ts';
import { args, laterName, policy } from './arbitrary.ts';
import type { Client } from './clients/client.ts';
import { clients } from './clients/index.ts';
import { agrees, differsAs, lossFor, namesOf } from './rulings.ts';
import { NUM_RUNS } from './runs.ts';

const RUNS = { numRuns: NUM_RUNS };

describe('the list of renderers', () => {
  it('has every file of the folder', () => {
    const files = readdirSync(new URL('../../policy/renderers', import.meta.url)).map((name) =>
      name.replace('.ts', ''),
    );
    assert.deepEqual([...FORMAT_IDS].sort(), files.filter((name) => name !== 'index').sort());
  });
});

for (const format of FORMAT_IDS) {
  const client = clients[format];
  const render = (wanted: Policy) => renderOne(renderers[format], wanted);

  describe(`a policy for ${format}`, () => {
    it('is the same bytes each time, in printable ASCII, with a newline at the end', () => {
      fc.assert(
        fc.property(policy, (wanted) => {
          const { files } = render(wanted);
          assert.deepEqual(render(structuredClone(wanted)).files, files);
          for (const { text } of files) assert.match(text, /^[\x20-\x7e\n]*\n$/);
        }),
        RUNS,
      );
    });

    it('does exactly what the renderer says that it does', () => {
      fc.assert(
        fc.property(policy, laterName, (wanted, later) => {
          const { files, says } = render(wanted);
          const rules = client.read(files, wanted.serverKey);
          for (const tool of namesOf(wanted, later)) {
            assert.ok(
              agrees(says, tool, rules(tool), client),
              `${JSON.stringify(tool)}: ${JSON.stringify(rules(tool))}`,
            );
          }
        }),
        RUNS,
      );
    });

    it('does what the policy asks for where no loss is listed, and differs as the loss says where one is', () => {
      fc.assert(
        fc.property(policy, laterName, (wanted, later) => {
          const { files, losses } = render(wanted);
          const rules = client.read(files, wanted.serverKey);
          for (const tool of namesOf(wanted, later)) {
            const loss = lossFor(wanted, losses, tool);
            const message = `${JSON.stringify(tool)}: ${JSON.stringify(rules(tool))}, ${JSON.stringify(loss)}`;
            if (loss === undefined) assert.ok(agrees(wanted, tool, rules(tool), client), message);
            else if (rules(tool).judge !== undefined) assert.equal(loss.effect, 'stricter', message);
            else assert.ok(differsAs(loss.effect, wanted, tool, rules(tool)), message);
          }
        }),
        RUNS,
      );
    });

    it('never lets a call run that the evaluator does not allow, unless a looser loss says so', () => {
      fc.assert(
        fc.property(policy, laterName, args, fc.nat(120), (wanted, later, argument, used) => {
          const { files, losses } = render(wanted);
          const rules = client.read(files, wanted.serverKey);
          for (const tool of namesOf(wanted, later)) {
            if (lossFor(wanted, losses, tool)?.effect === 'looser') continue;
            const { decision, limitedBy } = evaluate(wanted, { tool, arguments: argument }, () => used);
            const ruling = rules(tool);
            const outcome = ruling.judge?.(argument, used) ?? ruling.outcome;
            const runs = outcome === 'runs' && ruling.limits.every((limit) => used < Number.parseInt(limit, 10));
            if (decision !== 'allow') assert.equal(runs, false, JSON.stringify(tool));
            // A person may let through what is too much for nobody looking, never what is forbidden.
            if ((decision === 'deny' && limitedBy === undefined) || decision === 'hide') {
              assert.equal(outcome, 'refused', JSON.stringify(tool));
            }
          }
        }),
        RUNS,
      );
    });

    it('is never looser for a tool than what is recommended for it', () => {
      const verdict = fc.record({
        category: fc.constantFrom(...CATEGORIES),
        risk: fc.constantFrom(...RISKS),
        confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        parameters: fc.subarray([
          { name: 'path', pointer: '/inputSchema/properties/path', role: 'path' as const },
          { name: 'force', pointer: '/inputSchema/properties/force', role: 'confirm' as const },
        ]),
      });
      const preset = fc.constantFrom(...PRESET_IDS.map((id) => presets[id]));
      const judged = fc.record({ name: laterName, assessment: fc.option(verdict) });
      fc.assert(
        fc.property(fc.array(judged, { minLength: 1, maxLength: 8 }), preset, (tools, chosen) => {
          const server = { slug: 'npm--crm-mcp', name: 'npm/crm-mcp' };
          const [first] = tools;
          assert.ok(first);
          const one = recommendForTool(
            server,
            first,
            tools.map(({ name }) => name),
            chosen,
          );
          for (const wanted of [recommendPolicy(server, tools, chosen), one]) {
            const looser = render(wanted).losses.filter(
              ({ tool, effect }) => tool !== undefined && effect === 'looser',
            );
            assert.deepEqual(
              looser.filter(({ tool = '' }) => !isBeyond(client, wanted, tool)),
              [],
            );
          }
        }),
        RUNS,
      );
    });

    it('leaves every sibling of a one-tool policy as it was without the policy', () => {
      const oneTool = policy
        .filter(({ tools }) => tools.length > 0)
        .map((some) => ({ ...some, default: 'allow' as const, tools: some.tools.slice(0, 1) }));
      fc.assert(
        fc.property(oneTool, (wanted) => {
          const { files, losses } = render(wanted);
          const [after, before] = [client.read(files, wanted.serverKey), client.read([], wanted.serverKey)];
          for (const tool of wanted.others) {
            if (losses.some((loss) => loss.tool === tool)) continue;
            assert.deepEqual(after(tool), before(tool), JSON.stringify(tool));
          }
        }),
        RUNS,
      );
    });
  });
}

/** Whether a client can do nothing as strict as a policy asks for a tool: refuse it, or hide it. */
function isBeyond({ refuses = 'all' }: Client, { tools }: Policy, name: string): boolean {
  const rule = tools.find(({ tool }) => tool === name);
  if (refuses === 'all' || rule === undefined) return false;
  return (
    rule.decision === 'hide' || (refuses === 'nothing' && (rule.decision === 'deny' || rule.conditions.length > 0))
  );
}
