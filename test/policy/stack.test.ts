import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '#test/property.ts';
import { merge } from '#policy/merge.ts';
import { renderOne } from '#policy/renderer.ts';
import { FORMAT_IDS, renderers } from '#policy/renderers/index.ts';
import { laterName, policy } from './arbitrary.ts';
import { clients } from './clients/index.ts';
import { agrees, differsAs, lossFor, namesOf, rankOf } from './rulings.ts';
import { NUM_RUNS } from './runs.ts';

const RUNS = { numRuns: NUM_RUNS };

const stack = fc
  .array(policy, { minLength: 2, maxLength: 3 })
  .map((some) => merge(some.map((one, at) => ({ ...one, server: `server-${at}` }))).stack.servers);

for (const format of FORMAT_IDS) {
  const client = clients[format];
  const renderer = renderers[format];

  describe(`several servers for ${format}`, () => {
    it('have files of different names, the same each time', () => {
      fc.assert(
        fc.property(stack, (wanted) => {
          const { files, says } = renderer.render(wanted);
          assert.equal(new Set(files.map(({ name }) => name)).size, files.length);
          assert.deepEqual(renderer.render(structuredClone(wanted)).files, files);
          assert.deepEqual(
            says.map(({ server }) => server),
            wanted.map(({ server }) => server),
          );
        }),
        RUNS,
      );
    });

    it('each get exactly what the renderer says, and what was asked for unless a loss is listed', () => {
      fc.assert(
        fc.property(stack, laterName, (wanted, later) => {
          const { files, says, losses } = renderer.render(wanted);
          wanted.forEach((asked, at) => {
            const said = says[at];
            assert.ok(said);
            const rules = client.read(files, asked.serverKey, false);
            const own = losses.filter(({ server }) => server === asked.serverKey);
            for (const tool of namesOf(asked, later)) {
              const loss = lossFor(asked, own, tool);
              const message = `${asked.serverKey} ${JSON.stringify(tool)}: ${JSON.stringify(rules(tool))}, ${JSON.stringify(loss)}`;
              assert.ok(agrees(said, tool, rules(tool), client), message);
              if (loss === undefined) assert.ok(agrees(asked, tool, rules(tool), client), message);
              else if (rules(tool).judge !== undefined) assert.equal(loss.effect, 'stricter', message);
              else assert.ok(differsAs(loss.effect, asked, tool, rules(tool)), message);
            }
          });
        }),
        RUNS,
      );
    });

    it('are each at least as strictly bound as alone', () => {
      fc.assert(
        fc.property(stack, laterName, (wanted, later) => {
          const { files } = renderer.render(wanted);
          for (const asked of wanted) {
            const alone = client.read(renderOne(renderer, asked).files, asked.serverKey);
            const together = client.read(files, asked.serverKey, false);
            for (const tool of namesOf(asked, later))
              assert.ok(rankOf(together(tool)) >= rankOf(alone(tool)), JSON.stringify(tool));
          }
        }),
        RUNS,
      );
    });
  });
}
