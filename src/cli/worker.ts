/** A worker thread of the bulk command: a line in, its result out. */
import { parentPort, workerData } from 'node:worker_threads';
import { briefLine } from './brief-line';
import { readModelsFrom } from './models';

const readModel = readModelsFrom(new URL(String(workerData)));

parentPort?.on('message', async (line: string) => parentPort?.postMessage(await briefLine(line, readModel)));
