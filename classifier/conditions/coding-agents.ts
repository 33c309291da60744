import type { Features } from '../reading/features.ts';
import type { Place } from '../reading/words/place.ts';
import { nameSays } from './select.ts';

/** Where a tool is named after a product that writes code by itself: `codex_run`, or a model's name where code follows: `claude_code`. */
export function codingAgents(features: Features): readonly Place[] {
  const products = nameSays(features, 'codex openclaw opencode openhands aider devin jules cline codebuff antigravity');
  const isModel = nameSays(features, 'claude qwen gemini').length > 0;
  return isModel ? [...products, ...nameSays(features, 'code cli')] : products;
}
