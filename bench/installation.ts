import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Installed {
  /** Milliseconds. */
  readonly took: number
  /** Bytes on disk. */
  readonly size: number
}

const root = join(import.meta.dirname, '..')

/** `npm ci` of what the lockfile names, into a folder of its own. Fetches from the registry what npm has not kept. */
export const install = async (): Promise<Installed> => {
  const folder = await mkdtemp(join(tmpdir(), 'tweespraak-bench-install-'))
  try {
    const { workspaces } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      workspaces: string[]
    }
    const files = ['package.json', 'package-lock.json', ...workspaces.map((name) => `${name}/package.json`)]
    for (const file of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await cp(join(root, file), join(folder, file))
    }
    const began = performance.now()
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: 'ignore',
    })
    const took = performance.now() - began
    const said = execFileSync('du', ['-sk', 'node_modules'], { cwd: folder, encoding: 'utf8' })
    return { took, size: Number.parseInt(said, 10) * 1024 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
