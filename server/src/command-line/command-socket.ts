import { createHash } from 'node:crypto'
import { chmod, lstat, mkdir, rm, stat } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { Services } from '../platform/services.ts'
import { StartError } from '../platform/start-error.ts'
import { NotDone, type Runnable, type Tell } from './deed.ts'

/** The longest name of a socket that every system of ours takes, in bytes. */
const longestName = 100

/** Where the server that has this directory of data listens for commands: beside the data, or in a folder of its own when that name is too long. */
export const socketPath = (dataDirectory: string): string => {
  const beside = join(resolve(dataDirectory), 'commands.sock')
  if (Buffer.byteLength(beside) <= longestName) return beside
  const digest = createHash('sha256').update(beside).digest('hex').slice(0, 16)
  return join(tmpdir(), `tweespraak-${digest}`, 'commands.sock')
}

/**
 * Refuses a folder among those of everybody that is not the data's owner's alone: whoever made it before us
 * would listen in our place, and be told what the operator says.
 */
export const refuseForeignFolder = async (path: string, dataDirectory: string): Promise<void> => {
  const folder = dirname(path)
  if (folder === resolve(dataDirectory)) return
  const [found, data] = await Promise.all([
    lstat(folder).catch(() => null),
    stat(resolve(dataDirectory)).catch(() => null),
  ])
  if (found === null) return
  if (found.isDirectory() && found.uid === data?.uid && (found.mode & 0o077) === 0) return
  throw new StartError(
    `The folder ${folder} is another user's, or open to others: remove it, or choose a shorter TWEESPRAAK_DATA.`,
  )
}

/** One line from the command to the server. */
const request = z.object({ deed: z.string(), input: z.unknown() })

/** The lines that come back. The last is `done` or `failed`. */
export const reply = z.discriminatedUnion('type', [
  z.object({ type: z.literal('said'), line: z.string() }),
  z.object({ type: z.literal('progress'), done: z.number(), total: z.number() }),
  z.object({ type: z.literal('done') }),
  z.object({ type: z.literal('failed'), sentence: z.string() }),
])
type Reply = z.input<typeof reply>

/** What can be asked for: read in when a command comes, and not at every start. */
type ReadDeeds = () => Promise<readonly Runnable[]>

const answer = async (
  services: Services,
  readDeeds: ReadDeeds,
  line: string,
  send: (reply: Reply) => void,
): Promise<void> => {
  const tell: Tell = {
    say: (text) => {
      send({ type: 'said', line: text })
    },
    progress: (done, total) => {
      send({ type: 'progress', done, total })
    },
  }
  try {
    const asked = request.parse(JSON.parse(line))
    const deed = (await readDeeds()).find(({ name }) => name === asked.deed)
    if (deed === undefined)
      throw new NotDone('The running server is of another version: stop it and start it again.')
    await deed.run(services, asked.input, tell)
    send({ type: 'done' })
  } catch (error) {
    if (!(error instanceof NotDone)) services.log.error({ err: error }, 'command')
    send({
      type: 'failed',
      sentence:
        error instanceof NotDone ? error.message : 'This went wrong in the server; its log says more.',
    })
  }
}

const attend = (services: Services, readDeeds: ReadDeeds, socket: Socket): void => {
  const send = (given: Reply): void => {
    if (socket.writable) socket.write(`${JSON.stringify(given)}\n`)
  }
  // Who asked may go away; what was begun is finished.
  socket.on('error', () => undefined)
  createInterface({ input: socket }).once('line', (line) => {
    void answer(services, readDeeds, line, send).finally(() => socket.end())
  })
}

const listen = async (server: Server, path: string): Promise<void> =>
  new Promise((listening, failed) => {
    server.once('error', failed)
    server.listen(path, () => {
      server.off('error', failed)
      listening()
    })
  })

/**
 * Lets commands be given to a running server that has its database to itself. Only the user it runs as may
 * open the socket. Answers how to close it.
 */
export const openCommandSocket = async (
  services: Services,
  readDeeds: ReadDeeds,
): Promise<() => Promise<void>> => {
  const path = socketPath(services.config.dataDirectory)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await refuseForeignFolder(path, services.config.dataDirectory)
  // The lock on the data is ours: a socket that still lies here is of a server that is gone.
  await rm(path, { force: true })
  const server = createServer((socket) => {
    attend(services, readDeeds, socket)
  })
  await listen(server, path)
  await chmod(path, 0o600)
  return async () => {
    await new Promise<void>((closed) => {
      server.close(() => {
        closed()
      })
    })
  }
}
