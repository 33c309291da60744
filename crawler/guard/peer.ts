import type { Exit } from '../sandbox/backend.ts';
import type { Verdict } from '../verdict.ts';
import type { LimitName } from '../limits.ts';
import type { Notification, Request } from './outgoing.ts';

/** Why nothing more comes from a server; `exit` when it left by itself. */
export interface End {
  readonly verdict: Verdict;
  readonly exit?: Exit;
}

export type Reply =
  | { readonly kind: 'result'; readonly result: Readonly<Record<string, unknown>>; readonly isDamaged: boolean }
  | { readonly kind: 'error'; readonly code: number; readonly message: string }
  | { readonly kind: 'ended'; readonly end: End };

/** A running server behind limits. */
export interface Peer {
  /** Sends a request and waits for its answer, at most as long as a limit says. Never rejects. */
  ask(request: Request, within: Extract<LimitName, 'initializeMs' | 'listMs'>): Promise<Reply>;
  tell(notification: Notification): void;
  /** What it wrote besides the protocol, newest last: hostile text, at most 16 KiB of diagnostics and 64 of the rest. */
  said(): { readonly stderr: string; readonly stdout: string };
  /** Ends the process and everything below it; resolves when it is gone. Safe to call twice. */
  close(): Promise<void>;
}
