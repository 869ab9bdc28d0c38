import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../../src/cli/read-source';

const nothing = Readable.from([]);

describe('a file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mujaz-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const read = async (name: string, bytes: Buffer | string) => {
    const file = join(folder, name);
    await writeFile(file, bytes);
    return readSource(file, nothing);
  };

  it('is a page where its name or its beginning says so', async () => {
    expect(await read('a.html', 'Bare words')).toEqual({ html: 'Bare words' });
    expect(await read('b', '\n<!doctype html><p>x')).toHaveProperty('html');
    expect(await read('c.txt', '<3 is no tag')).toEqual({ text: '<3 is no tag' });
  });

  it('is read in the encoding that the page names', async () => {
    const arabic = Buffer.from([0xc8, 0xdb, 0xcf, 0xc7, 0xcf]); // «بغداد» in windows-1256
    const { html } = await read('d.html', Buffer.concat([Buffer.from('<meta charset="windows-1256"><p>'), arabic]));
    expect(html).toContain('بغداد');
  });

  it('is read in UTF-16 where a byte order mark says so', async () => {
    expect(await read('e.txt', Buffer.from('\uFEFFموجز', 'utf16le'))).toEqual({ text: 'موجز' });
  });

  it('that is not there is named', async () => {
    await expect(readSource(join(folder, 'missing.html'), nothing)).rejects.toThrow('missing.html cannot be read');
  });
});

describe('standard input', () => {
  it('is read to its end', async () => {
    expect(await readSource('-', Readable.from([Buffer.from('one '), Buffer.from('two')]))).toEqual({ text: 'one two' });
  });
});

describe('an address', () => {
  const answer: RequestListener = ({ url }, response) => {
    if (url === '/page')
      response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' }).end(Buffer.from([0x3c, 0x70, 0x3e, 0xe9]));
    else if (url === '/moved') response.writeHead(302, { location: '/page' }).end();
    else if (url === '/image') response.writeHead(200, { 'content-type': 'image/png' }).end();
    else response.writeHead(404).end();
  };
  const server = createServer(answer);
  let origin = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  it('gives the page in the server’s encoding, and where it was found in the end', async () => {
    expect(await readSource(`${origin}/moved`, nothing)).toEqual({ html: '<p>é', url: `${origin}/page` });
  });

  it.each([
    ['/missing', 'answers 404'],
    ['/image', 'is image/png'],
  ])('that gives no page is refused: %s', async (path, message) => {
    await expect(readSource(origin + path, nothing)).rejects.toThrow(message);
  });

  it('where nobody answers is named', async () => {
    await expect(readSource('http://127.0.0.1:1/', nothing)).rejects.toThrow('could not be fetched');
  });
});
