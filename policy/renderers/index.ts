import type { Renderer } from '../renderer.ts';
import { agentcore } from './agentcore.ts';
import { agentgateway } from './agentgateway.ts';
import { anthropic } from './anthropic.ts';
import { claudeCode } from './claude-code.ts';
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

/** Every target format, in the order in which a page shows them. */
export const renderers = {
  'claude-code': claudeCode,
  codex,
  gemini,
  opencode,
  copilot,
  vscode,
  cursor,
  windsurf,
  cline,
  roo,
  kiro,
  zed,
  goose,
  placard,
  docker,
  toolhive,
  agentgateway,
  envoy,
  agentcore,
  intercept,
  policylayer,
  openai,
  anthropic,
} as const satisfies Record<string, Renderer>;

export type FormatId = keyof typeof renderers;
export const FORMAT_IDS = Object.keys(renderers) as FormatId[];

/** What most readers use, and the gateway that leaves nothing out: what each tool's record comes with. */
export const COMMON_FORMATS = [
  'claude-code',
  'codex',
  'gemini',
  'vscode',
  'cursor',
  'placard',
] as const satisfies readonly FormatId[];

/** What a format is for, as a page groups them: clients that people use, gateways in front of servers, and APIs. */
export const FORMAT_KINDS = {
  'Agents and editors': [
    'claude-code',
    'codex',
    'gemini',
    'opencode',
    'copilot',
    'vscode',
    'cursor',
    'windsurf',
    'cline',
    'roo',
    'kiro',
    'zed',
    'goose',
  ],
  Gateways: ['placard', 'docker', 'toolhive', 'agentgateway', 'envoy', 'agentcore', 'intercept', 'policylayer'],
  'Model APIs': ['openai', 'anthropic'],
} as const satisfies Record<string, readonly FormatId[]>;
