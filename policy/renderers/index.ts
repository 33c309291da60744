import type { Renderer } from '../renderer.ts';
import { claudeCode } from './claude-code.ts';
import { codex } from './codex.ts';
import { copilot } from './copilot.ts';
import { policylayer } from './policylayer.ts';
import { vscode } from './vscode.ts';

/** Every target format, in the order in which a page shows them. */
export const renderers = {
  'claude-code': claudeCode,
  codex,
  vscode,
  copilot,
  policylayer,
} as const satisfies Record<string, Renderer>;

export type FormatId = keyof typeof renderers;
export const FORMAT_IDS = Object.keys(renderers) as FormatId[];
