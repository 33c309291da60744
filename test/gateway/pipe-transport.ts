import { PassThrough } from 'node:stream';
import { lines } from '#gateway/lines.ts';

/** What both SDKs call a transport, as far as a client needs it. */
interface Messages {
  onmessage?: ((message: never) => void) | undefined;
  onclose?: (() => void) | undefined;
}

/** A client's end of standard input and output, in this process: `input` and `output` are the other side's. */
export class PipeTransport implements Messages {
  readonly input = new PassThrough();
  readonly output = new PassThrough();
  /** Every line that came, as it came. */
  readonly received: string[] = [];
  onmessage?: (message: never) => void;
  onclose?: () => void;
  onerror?: (error: Error) => void;

  async start(): Promise<void> {
    void this.#read();
  }

  async #read(): Promise<void> {
    for await (const line of lines(this.output, 2 ** 28)) {
      const text = line.toString('utf8');
      this.received.push(text);
      this.onmessage?.(JSON.parse(text) as never);
    }
    this.onclose?.();
  }

  async send(message: unknown): Promise<void> {
    this.input.write(`${JSON.stringify(message)}\n`);
  }

  async close(): Promise<void> {
    this.input.end();
  }
}
