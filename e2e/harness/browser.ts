import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflate } from '@sparticuz/chromium'

const cache = join(import.meta.dirname, '../../node_modules/.cache/tweespraak')
const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin')
const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']

export interface Browser {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

const versionOf = async (): Promise<string> => {
  const { version } = JSON.parse(await readFile(join(packed, '../package.json'), 'utf8')) as {
    version: string
  }
  return version
}

/** The package unpacks into the folder for temporary files, and takes what lies there for its own. */
const unpackInto = async (folder: string): Promise<void> => {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    await Promise.all(archives.map((archive) => inflate(join(packed, archive))))
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

const unpack = async (folder: string): Promise<void> => {
  await mkdir(cache, { recursive: true })
  const draft = await mkdtemp(join(cache, 'chromium-draft-'))
  await unpackInto(draft)
  // Another run may have been first: a rename puts a whole folder in place or none.
  await rename(draft, folder).catch(async () => {
    await rm(draft, { recursive: true })
  })
}

const everythingIn = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

/**
 * The browser for the journeys: the one named by `CHROME`, or Chromium as it comes from npm, unpacked
 * once for each version with the libraries and fonts that a bare machine lacks.
 */
export const findBrowser = async (): Promise<Browser> => {
  const env = everythingIn(process.env)
  const named = process.env['CHROME']
  if (named !== undefined && named !== '') return { executablePath: named, env }
  const folder = join(cache, `chromium-${await versionOf()}`)
  if (!existsSync(folder)) await unpack(folder)
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(
    (path) => path !== undefined,
  )
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...env, ...fonts, LD_LIBRARY_PATH: libraries.join(':') },
  }
}
