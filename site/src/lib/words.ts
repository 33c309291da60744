import type { Rule } from '#classifier/rule.ts';
import type { ParameterRole } from '#schema/assessment.ts';
import type { Category, Risk } from '#schema/category.ts';
import type { Hint, Standing } from '#schema/ledger.ts';
import type { Retirement } from '#schema/lifecycle.ts';
import type { Outcome } from '#schema/observation.ts';
import type { Decision } from '#schema/policy.ts';

/** What each category means, as the method page and the legend say it. */
export const CATEGORY_MEANING: Record<Category, string> = {
  Read: 'Fetches, lists, searches or computes. Changes nothing.',
  Write: 'Creates, changes, uploads, sends or publishes data.',
  Execute: 'Runs something: a command, code, a query, a job, a browser, a device.',
  Destructive: 'Removes data, resources or access as its main effect.',
  Financial: 'Moves or commits money, or changes what somebody will be charged.',
};

/** How bad a wrong or malicious call can be. */
export const RISK_MEANING: Record<Risk, string> = {
  low: 'Nothing lasting and nothing sensitive.',
  medium: 'An ordinary, reversible change, or private or untrusted content.',
  high: 'Hard to undo, or it reaches outward, or it is about access.',
  critical: 'Irreversible loss of much, or loss of control.',
};

/** How an attempt to look at a server ended. */
export const OUTCOME_WORDS: Record<Outcome, { readonly short: string; readonly long: string }> = {
  listed: { short: 'Listed', long: 'Placard connected to the server and took its whole list of tools.' },
  partial: {
    short: 'Partly listed',
    long: 'Placard connected to the server, but took only a part of its list of tools.',
  },
  declared: {
    short: 'Declared',
    long: 'Imported from a file that somebody else recorded; not looked at by Placard.',
  },
  'auth-required': { short: 'Wants credentials', long: 'The server lists its tools only to those who log in.' },
  'needs-config': { short: 'Wants configuration', long: 'The server did not start without real settings.' },
  'launch-failed': { short: 'Did not start', long: 'The server could not be started.' },
  'install-failed': { short: 'Did not install', long: 'The package could not be installed without its scripts.' },
  timeout: { short: 'No answer in time', long: 'The server did not answer within the time limit.' },
  crashed: { short: 'Crashed', long: 'The server ended before it had listed its tools.' },
  'limit-exceeded': { short: 'Over a limit', long: 'The server sent more than Placard takes from anyone.' },
  'not-mcp': { short: 'Not MCP', long: 'What answered does not speak the Model Context Protocol.' },
  unreachable: { short: 'Unreachable', long: 'The server could not be reached.' },
  blocked: { short: 'Blocked', long: 'Placard did not connect: the address or package is one that it refuses.' },
  'not-attempted': { short: 'Not looked at', long: 'Placard has not tried to look at this server yet.' },
};

/** The words for an outcome that comes from a record, where its type is open. */
export const outcomeWords = (outcome: string): { readonly short: string; readonly long: string } =>
  Object.hasOwn(OUTCOME_WORDS, outcome)
    ? OUTCOME_WORDS[outcome as Outcome]
    : { short: 'Ended in an unknown way', long: 'This version of the site has no words for how the attempt ended.' };

/** What it means that a registry has a server at the end of its life. */
export const RETIRED_WORDS: Record<Retirement['status'], { readonly short: string; readonly long: string }> = {
  deprecated: { short: 'Deprecated', long: 'A registry that lists this server says that it should no longer be used.' },
  deleted: { short: 'Taken back', long: 'A registry that listed this server deleted its entry: think twice.' },
};

/** What a rule speaks about. */
export const MOVES_WORDS: Record<Rule['moves'], string> = {
  category: 'The category',
  both: 'Category and risk',
  risk: 'The risk',
  nothing: 'What else it can do',
};

/** What a parameter is for. */
export const ROLE_WORDS: Record<ParameterRole, string> = {
  path: 'file path',
  url: 'address',
  command: 'command',
  code: 'code',
  sql: 'SQL',
  query: 'query',
  amount: 'amount',
  recipient: 'recipient',
  secret: 'secret',
  'id-list': 'many ids',
  id: 'id',
  confirm: 'confirmation',
  'dry-run': 'dry run',
  action: 'chooses the action',
};

/** What a policy does with a call. */
export const DECISION_WORDS: Record<Decision, { readonly verb: string; readonly effect: string }> = {
  allow: { verb: 'Allow', effect: 'The call goes through.' },
  ask: { verb: 'Ask', effect: 'A person confirms each call.' },
  deny: { verb: 'Deny', effect: 'The call is refused.' },
  hide: { verb: 'Hide', effect: 'The agent is not offered the tool, and a call is refused.' },
};

/** The hints of the MCP specification, as claims. */
export const HINT_CLAIMS: Record<Hint, readonly [whenTrue: string, whenFalse: string]> = {
  readOnlyHint: ['only reads', 'may change something'],
  destructiveHint: ['may destroy something', 'destroys nothing'],
  idempotentHint: ['does nothing more when repeated', 'does more when repeated'],
  openWorldHint: ['reaches outside systems', 'stays within a closed system'],
};

/** How a hint stands beside the evidence, as the head of a column. */
export const STANDING_SHORT: Record<Standing, string> = {
  agrees: 'Agrees',
  'over-claims': 'Claims too much safety',
  'under-claims': 'Warns of too much',
  missing: 'Missing',
  moot: 'No meaning',
  undecided: 'Cannot be told',
};

/** What it means how a hint stands beside the evidence. */
export const STANDING_WORDS: Record<Standing, string> = {
  agrees: 'The evidence agrees.',
  'over-claims': 'It promises more safety than the evidence leaves it.',
  'under-claims': 'It warns of more than the evidence shows.',
  missing: 'Not given: a client must assume the default.',
  moot: 'Without a meaning, since the tool claims to be read-only.',
  undecided: 'A definition alone cannot tell.',
};
