import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Runs a program of node_modules/.bin at the root of the repository; answers what it said if it was not content. */
export const runProgram = async (name: string, ...options: readonly string[]): Promise<readonly string[]> =>
  await new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules/.bin', name), options, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text: string) => (said += text))
    }
    child.once('error', reject)
    child.once('close', (code) => {
      resolve(code === 0 ? [] : said.trimEnd().split('\n'))
    })
  })
