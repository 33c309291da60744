import type { FormatId } from '#policy/renderers/index.ts';
import { claudeCode } from './claude-code.ts';
import type { Client } from './client.ts';
import { codex } from './codex.ts';
import { copilot } from './copilot.ts';
import { policylayer } from './policylayer.ts';
import { vscode } from './vscode.ts';

/** The client that reads each format. */
export const clients: Readonly<Record<FormatId, Client>> = {
  'claude-code': claudeCode,
  codex,
  vscode,
  copilot,
  policylayer,
};
