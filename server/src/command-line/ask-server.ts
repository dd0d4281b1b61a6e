import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { reply } from './command-socket.ts'
import { NotDone, type Tell } from './deed.ts'

/** No server listens there; a place that cannot be used at all is told of when the data is opened. */
const noServer: ReadonlySet<unknown> = new Set(['ENOENT', 'ECONNREFUSED', 'ENOTDIR', 'EACCES'])

const reach = async (path: string): Promise<Socket | null> =>
  new Promise((found, failed) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.removeAllListeners('error')
      found(socket)
    })
    socket.once('error', (error) => {
      if ('code' in error && noServer.has(error.code)) found(null)
      else failed(error)
    })
  })

/** Has the server at this socket do the deed. Answers false when no server listens there. */
export const askServer = async (path: string, deed: string, input: unknown, tell: Tell): Promise<boolean> => {
  const socket = await reach(path)
  if (socket === null) return false
  socket.write(`${JSON.stringify({ deed, input })}\n`)
  for await (const line of createInterface({ input: socket })) {
    const said = reply.parse(JSON.parse(line))
    if (said.type === 'said') tell.say(said.line)
    else if (said.type === 'progress') tell.progress(said.done, said.total)
    else if (said.type === 'failed') throw new NotDone(said.sentence)
    else return true
  }
  throw new NotDone('The server stopped before this was done; start it again and see what became of it.')
}
