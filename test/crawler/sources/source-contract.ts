import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source, SourceContext, SourceProblem } from '#crawler/source.ts';
import { ServerRef } from '#schema/server.ts';

/** What a source is given in tests: no registry but the packages named here, no address but the recorded ones. */
export const contextWith = (
  newest: Readonly<Record<string, string>> = {},
  recorded: Readonly<Record<string, unknown>> = {},
): SourceContext & { readonly problems: SourceProblem[]; readonly fetched: string[] } => {
  const problems: SourceProblem[] = [];
  const fetched: string[] = [];
  return {
    newestVersion: (name) => Promise.resolve(newest[name] ?? null),
    fetch: (url) => {
      fetched.push(url);
      if (!Object.hasOwn(recorded, url)) return Promise.reject(new Error(`Nothing is recorded for ${url}.`));
      const answer = recorded[url];
      if (typeof answer === 'number') return Promise.resolve(new Response('', { status: answer }));
      return Promise.resolve(new Response(typeof answer === 'string' ? answer : JSON.stringify(answer)));
    },
    onProblem: (problem) => void problems.push(problem),
    signal: new AbortController().signal,
    problems,
    fetched,
  };
};

export async function listAll(source: Source, context: SourceContext): Promise<ServerRef[]> {
  return Array.fromAsync(source.list(context));
}

/** What every source must do. `context` must let it list at least two servers. */
export function testSource(source: Source, context: SourceContext): void {
  test(`${source.id} has a kebab-case id and a title`, () => {
    assert.match(source.id, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
    assert.ok(source.title.length > 2);
  });

  test(`${source.id} lists valid server references that name it as their source`, async () => {
    const refs = await listAll(source, context);
    assert.ok(refs.length >= 2);
    for (const ref of refs) {
      assert.deepEqual(ServerRef.parse(ref), ref);
      assert.equal(ref.source, source.id);
    }
  });

  test(`${source.id} lists each server once, in the same order each time`, async () => {
    const names = (await listAll(source, context)).map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(
      (await listAll(source, context)).map(({ name }) => name),
      names,
    );
  });

  test(`${source.id} gives a way to reach each server, npm packages at exact versions`, async () => {
    for (const { packages, remotes } of await listAll(source, context)) {
      assert.ok(packages.length + remotes.length > 0);
      for (const { registry, version } of packages) if (registry === 'npm') assert.match(version, /^\d+\.\d+\.\d+/);
    }
  });

  test(`${source.id} stops when the signal is aborted`, async () => {
    const stop = new AbortController();
    const refs: ServerRef[] = [];
    for await (const ref of source.list({ ...context, signal: stop.signal })) {
      refs.push(ref);
      stop.abort();
    }
    assert.equal(refs.length, 1);
  });
}
