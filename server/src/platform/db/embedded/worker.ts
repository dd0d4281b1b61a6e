/** The thread in which PGlite runs: its statements block whatever thread they run in. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, Engine } from './engine.ts'
import { complaintOf } from './error.ts'
import { engineInThread } from './in-thread.ts'
import type { Message, Question, WorkerStart } from './messages.ts'
import { openFiles } from './open-files.ts'

const { directory } = workerData as WorkerStart
const tell = (message: Message): void => parentPort?.postMessage(message)
const nothing: Answer = { rows: [], command: '' }

/** After a sync that failed nobody knows what is on disk: end here, and let the log be replayed. */
const onFailure = (): never => process.exit(1)

const handle = async (engine: Engine, question: Question): Promise<Answer> => {
  if (question.ask === 'run') return engine.session(Number.POSITIVE_INFINITY).run(question.statements)
  if (question.ask === 'listen') {
    const { channel } = question
    await engine.listen(channel, (payload) => tell({ tell: 'notification', channel, payload }))
  } else {
    await engine.close()
  }
  return nothing
}

const start = async (): Promise<void> => {
  const engine = await engineInThread(await openFiles(directory, { onFailure }))
  parentPort?.on('message', (question: Question) => {
    handle(engine, question).then(
      (answer) => tell({ tell: 'answer', id: question.id, answer }),
      (error: unknown) => tell({ tell: 'complaint', id: question.id, complaint: complaintOf(error) }),
    )
  })
  tell({ tell: 'ready' })
}

start().catch((error: unknown) => tell({ tell: 'failed', complaint: complaintOf(error) }))
