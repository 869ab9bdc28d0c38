/** A client of Marionette, the remote protocol that Firefox itself speaks: length-prefixed JSON over TCP. */
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

interface Waiting {
  command: string;
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** Connects as soon as the port listens; Firefox takes a second or two to open it. */
async function connectWhenReady(port: number, deadline: number): Promise<Socket> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const opened = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (opened) return socket;
    if (Date.now() > deadline) throw new Error(`Firefox did not open its Marionette port ${port} in time`);
    await delay(100);
  }
}

export class Marionette {
  private received = Buffer.alloc(0);
  private lastId = 0;
  private readonly waiting = new Map<number, Waiting>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => this.read(chunk));
    socket.on('close', () => this.fail(new Error('Firefox closed the connection')));
    socket.on('error', (error) => this.fail(error));
  }

  /** @param timeout in milliseconds. */
  static async connect(port: number, timeout = 60_000): Promise<Marionette> {
    return new Marionette(await connectWhenReady(port, Date.now() + timeout));
  }

  /** Sends a command such as "WebDriver:Navigate" and resolves with its result; rejects with Firefox's own error. */
  send(command: string, params: Record<string, unknown> = {}): Promise<unknown> {
    const id = ++this.lastId;
    const message = Buffer.from(JSON.stringify([0, id, command, params]));
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { command, resolve, reject });
      this.socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private fail(error: Error): void {
    for (const { command, reject } of this.waiting.values()) reject(new Error(`${command}: ${error.message}`));
    this.waiting.clear();
  }

  private read(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const colon = this.received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.received.toString('latin1', 0, colon));
      if (this.received.length < end) return;
      const message: unknown = JSON.parse(this.received.toString('utf8', colon + 1, end));
      this.received = this.received.subarray(end);
      // The greeting is an object; every answer is [1, id, error, result].
      if (Array.isArray(message)) this.answer(message as [1, number, { error: string; message: string } | null, unknown]);
    }
  }

  private answer([, id, error, result]: [1, number, { error: string; message: string } | null, unknown]): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.command}: ${error.error}: ${error.message}`));
    else waiting?.resolve((result as { value?: unknown } | null)?.value ?? result);
  }
}
