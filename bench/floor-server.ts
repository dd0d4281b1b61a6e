/**
 * The least that an answer over HTTP from this database can cost: `node:http`, and one prepared statement by
 * its primary key that brings the same rows, sent as the same bytes. No sign-in, no rights, no checks.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 })

const read = { name: 'read', text: 'select key, value from floor.answers where path = $1 order by position' }
const write = { name: 'write', text: 'insert into floor.writes (path, body) values ($1, $2) returning id' }

/** The first row is what stands around the list, the others are the list. */
const bodyOf = async (path: string): Promise<string> => {
  const { rows } = await pool.query<{ key: string; value: unknown }>({ ...read, values: [path] })
  const [around, ...items] = rows
  if (around === undefined) return 'null'
  if (around.key === '') return JSON.stringify(around.value)
  return JSON.stringify({ ...(around.value as object), [around.key]: items.map(({ value }) => value) })
}

const received = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const path = request.url ?? ''
  if (request.method !== 'GET') {
    const body: unknown = JSON.parse(await received(request))
    await pool.query({ ...write, values: [path, JSON.stringify(body)] })
  }
  const body = await bodyOf(path)
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.writeHead(500).end())
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null)
    console.log(`The floor is ready: http://127.0.0.1:${address.port}`)
})
process.on('SIGTERM', () => process.exit(0))
