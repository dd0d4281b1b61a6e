import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** Whether a Redis server can be started here; it is a package of Debian. */
export const hasRedis = ((): boolean => {
  try {
    execFileSync('redis-server', ['--version'])
    return true
  } catch {
    return false
  }
})()

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

export interface RedisServer {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** A Redis server of one's own, which keeps nothing. */
export const startRedis = async (given?: number): Promise<RedisServer> => {
  const port = given ?? (await freePort())
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const child = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  for (let waited = 0; !said.includes('Ready to accept connections'); waited += 25) {
    if (child.exitCode !== null || waited > 10_000) throw new Error(`Redis did not start:\n${said}`)
    await wait(25)
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      const closed = once(child, 'close')
      child.kill('SIGTERM')
      await closed
    },
  }
}
