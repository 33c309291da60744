import type { FormatId } from '#policy/renderers/index.ts';
import { agentcore } from './agentcore.ts';
import { agentgateway } from './agentgateway.ts';
import { anthropic } from './anthropic.ts';
import { claudeCode } from './claude-code.ts';
import type { Client } from './client.ts';
import { cline } from './cline.ts';
import { codex } from './codex.ts';
import { copilot } from './copilot.ts';
import { cursor } from './cursor.ts';
import { docker } from './docker.ts';
import { envoy } from './envoy.ts';
import { gemini } from './gemini.ts';
import { goose } from './goose.ts';
import { intercept } from './intercept.ts';
import { kiro } from './kiro.ts';
import { openai } from './openai.ts';
import { opencode } from './opencode.ts';
import { placard } from './placard.ts';
import { policylayer } from './policylayer.ts';
import { roo } from './roo.ts';
import { toolhive } from './toolhive.ts';
import { vscode } from './vscode.ts';
import { windsurf } from './windsurf.ts';
import { zed } from './zed.ts';

/** The client that reads each format. */
export const clients: Readonly<Record<FormatId, Client>> = {
  agentcore,
  agentgateway,
  anthropic,
  'claude-code': claudeCode,
  cline,
  codex,
  copilot,
  cursor,
  docker,
  envoy,
  gemini,
  goose,
  intercept,
  kiro,
  openai,
  opencode,
  placard,
  policylayer,
  roo,
  toolhive,
  vscode,
  windsurf,
  zed,
};
