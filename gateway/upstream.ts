/** A server that messages are passed on to, one text after another, whatever carries them. */
export interface Upstream {
  /** Passes on one message; resolves when the next one is welcome. What cannot be delivered comes back as an answer. */
  send(text: string): Promise<void> | void;
  /** Messages of the server as texts; ends when there will be none. */
  readonly messages: AsyncIterable<string>;
  /** Ends it: lets it finish what it is at for a moment, then makes it go. Resolves when nothing of it is left. */
  close(): Promise<void>;
  /** Why it has ended by itself, once `messages` has; null while it has not. */
  readonly ended: () => string | null;
}

/** The longest message, in bytes, either way: what Node can hold as one string is some eight times more. */
export const MAX_MESSAGE = 64 * 1024 * 1024;
