import { parentPort, workerData } from 'node:worker_threads'
import type { BusyQuestion } from './busy-thread.ts'
import { readBusy } from './read-busy.ts'

const { bytes, window } = workerData as BusyQuestion
parentPort?.postMessage(readBusy(new TextDecoder().decode(bytes), window))
