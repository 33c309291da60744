import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '#test/property.ts';
import { serverKey } from '#policy/server-key.ts';
import { ServerKey } from '#schema/policy.ts';

const KEYS: Record<string, string> = {
  'npm/@advanced-communities/salesforce-mcp-server': 'salesforce',
  'npm/@modelcontextprotocol/server-filesystem': 'filesystem',
  'npm/mcp-server-kubernetes': 'kubernetes',
  'npm/@sentry/mcp-server': 'sentry',
  'npm/@playwright/mcp': 'playwright',
  'npm/@modelcontextprotocol/server-sequential-thinking': 'sequential-thinking',
  'io.github.github/github-mcp-server': 'github',
  'npm/@github/mcp-server': 'github',
  'io.github.example/mcp': 'example',
  'io.github.example/Weather_Station.MCP': 'weather-station',
  'npm/@21st-dev/magic': 'magic',
  'npm/21st-mcp': 'mcp-21st',
  'npm/a-very-long-name-that-goes-on-and-on': 'a-very-long-name-that',
  'npm/averyveryverylongsingleword': 'averyveryverylongsing',
  'npm/mcp-search': 'mcp-search',
  'npm/mcp-server': 'mcp-server',
  '': 'mcp-server',
  'пример/сервер': 'mcp-server',
};

describe('the key that is recommended for a server', () => {
  for (const [name, key] of Object.entries(KEYS)) {
    it(`is ${key} for ${JSON.stringify(name)}`, () => assert.equal(serverKey(name), key));
  }

  it('is one that every client keeps as it is, for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const key = serverKey(name);
        assert.ok(ServerKey.safeParse(key).success && key.length <= 21, key);
      }),
    );
  });
});
