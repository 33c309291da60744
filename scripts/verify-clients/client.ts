import type { FormatId } from '#policy/renderers/index.ts';
import type { RenderedFile } from '#schema/policy.ts';
import type { PlannedCall } from './model.ts';

/** A folder that a client is started in, and where everything is that it needs. */
export interface Stage {
  /** Its empty home. */
  readonly home: string;
  /** Its project. */
  readonly project: string;
  readonly modelUrl: string;
  /** The command that starts the MCP server. */
  readonly server: { readonly command: string; readonly args: readonly string[] };
  readonly serverKey: string;
  /** What was rendered, to be put where the client reads it. */
  readonly files: readonly Pick<RenderedFile, 'name' | 'text'>[];
}

/** How a client is started without anybody in front of it. */
export interface Start {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** A client that policies are replayed against. Each is a package of the npm registry at a pinned version. */
export interface ReplayClient {
  readonly format: FormatId;
  readonly title: string;
  readonly package: string;
  readonly version: string;
  /** Whether it asks about some tools that are allowed, so that nobody can say whether those run. */
  readonly keepsPrompts: boolean;
  /** How it names a tool to the model. */
  readonly nameOf: (serverKey: string, tool: string) => PlannedCall;
  /** Writes its files and says how to start it; `modules` is the folder that its package is installed in. */
  readonly stage: (stage: Stage, modules: string) => Promise<Start>;
}
