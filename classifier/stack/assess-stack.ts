import type { ToxicFlow } from '#schema/server-assessment.ts';
import { flaggedIn, signalsIn, stackTools, type ServerTool } from './assess-server.ts';
import { flowsOf } from './flows-of.ts';
import { gradeOf, type Graded } from './grade.ts';

/** A server, by its slug, of those that one agent has. */
export interface StackServer {
  readonly server: string;
  readonly tools: readonly ServerTool[];
}

/** What an agent's servers come to together: graded as if they were one, since to the agent they are. */
export interface StackAssessment extends Graded {
  readonly flows: readonly ToxicFlow[];
}

/** Judges several servers as one. A server without tools, or with one that is not classified, leaves no grade. */
export function assessStack(servers: readonly StackServer[]): StackAssessment {
  const known = servers.map(({ server, tools }) => ({ tools, classified: stackTools(server, tools) }));
  const isWhole = known.every(({ tools, classified }) => tools.length > 0 && tools.length === classified.length);
  const all = known.flatMap(({ classified }) => classified);
  const flows = flowsOf(all);
  const flagged = servers.flatMap(({ server, tools }) => flaggedIn(server, signalsIn(tools)));
  return { ...gradeOf(isWhole ? all : [], flows, flagged), flows };
}
