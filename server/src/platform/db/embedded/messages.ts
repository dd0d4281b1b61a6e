import type { Answer, Statement } from './engine.ts'
import type { Complaint } from './error.ts'

/** What the worker is started with. */
export interface WorkerStart {
  readonly directory: string
}

/** To the worker. Each question carries a number, under which its answer comes back. */
export type Question = { readonly id: number } & (
  | { readonly ask: 'run'; readonly statements: readonly Statement[] }
  | { readonly ask: 'listen'; readonly channel: string }
  | { readonly ask: 'close' }
)

/** From the worker. */
export type Message =
  | { readonly tell: 'ready' }
  | { readonly tell: 'failed'; readonly complaint: Complaint }
  | { readonly tell: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly tell: 'complaint'; readonly id: number; readonly complaint: Complaint }
  | { readonly tell: 'notification'; readonly channel: string; readonly payload: string }
