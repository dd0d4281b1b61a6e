import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { type Process, run, start } from '../../test/product-process.ts'
import { putDatabaseIn } from '../../test/template.ts'

const directories: string[] = []
const emptyDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'tweespraak-start-'))
  directories.push(directory)
  return directory
}

afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true })
})

const directoryWithDatabase = async (): Promise<string> => {
  const directory = emptyDirectory()
  await putDatabaseIn(directory)
  return directory
}

const started = async (
  directory: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Process> => {
  const server = await start('main.ts', [], { TWEESPRAAK_DATA: directory, PORT: '0', ...settings })
  onTestFinished(async () => {
    await server.stop()
  })
  return server
}

/** One line, one full stop, nothing of a stack. */
const expectOneSentence = (stderr: string, ...words: readonly string[]): void => {
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr).not.toMatch(/\bat \w+.*:\d+:\d+|Error:/)
  for (const word of words) expect(stderr).toContain(word)
}

const takePort = async (): Promise<number> => {
  const taken = createServer()
  onTestFinished(() => {
    taken.close()
  })
  await new Promise<void>((listening) => {
    taken.listen(0, '127.0.0.1', listening)
  })
  const address = taken.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

describe('what keeps the product from starting is said in one sentence, with exit code 1', () => {
  test('a port that is taken', async () => {
    const port = await takePort()
    const above = emptyDirectory()
    const directory = join(above, 'kept', 'here')
    const ended = await run('main.ts', [], { TWEESPRAAK_DATA: directory, PORT: String(port) })
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expectOneSentence(ended.stderr, String(port), 'PORT')
    expect(readdirSync(above)).toEqual([])
  })

  test('a restore of what is no dump, which leaves no half-made directory behind', async () => {
    const above = emptyDirectory()
    const file = join(above, 'no-dump')
    writeFileSync(file, 'nothing')
    const settings = { TWEESPRAAK_DATA: join(above, 'data') }
    const ended = await run('command-line/main.ts', ['restore', file], settings)
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expectOneSentence(ended.stderr, 'no-dump')
    expect(readdirSync(above)).toEqual(['no-dump'])
  })

  test('a directory in use by another process, with who has it', async () => {
    const directory = await directoryWithDatabase()
    const server = await started(directory)
    const ended = await run('main.ts', [], { TWEESPRAAK_DATA: directory, PORT: '0' })
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expectOneSentence(ended.stderr, directory, String(server.pid))
  })

  test('a database that cannot be reached, without its password', async () => {
    const settings = {
      DATABASE_URL: 'postgres://me:hidden@127.0.0.1:1/tweespraak',
      TWEESPRAAK_SECRET: 'x'.repeat(32),
    }
    for (const [script, options] of [
      ['main.ts', []],
      ['command-line/main.ts', ['migrate']],
    ] as const) {
      const ended = await run(script, options, { TWEESPRAAK_DATA: emptyDirectory(), ...settings })
      expect(ended).toMatchObject({ code: 1, stdout: '' })
      expectOneSentence(ended.stderr, 'DATABASE_URL')
      expect(ended.stderr).not.toContain('hidden')
    }
  })

  test.each([
    ['PORT', '70000'],
    ['MAIL_FROM', 'bakker'],
  ])('the setting %s as "%s", without its value', async (name, value) => {
    const ended = await run('main.ts', [], { TWEESPRAAK_DATA: emptyDirectory(), [name]: value })
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expectOneSentence(ended.stderr, name)
    expect(ended.stderr).not.toContain(value)
  })

  test('a setting of ours that does not exist, whatever is started, naming the one that does', async () => {
    for (const [script, options] of [
      ['main.ts', []],
      ['command-line/main.ts', ['worker']],
      ['command-line/main.ts', ['restore', 'backup']],
    ] as const) {
      const directory = emptyDirectory()
      const ended = await run(script, options, { TWEESPRAAK_DATA: directory, TWEESPRAAK_SMPT_URL: 'hidden' })
      expect(ended).toMatchObject({ code: 1, stdout: '' })
      expectOneSentence(ended.stderr, 'TWEESPRAAK_SMPT_URL', 'did you mean SMTP_URL?')
      expect(ended.stderr).not.toContain('hidden')
      expect(readdirSync(directory)).toEqual([])
    }
  })

  test('DATABASE_URL without the secret that belongs to it', async () => {
    const ended = await run('main.ts', [], {
      TWEESPRAAK_DATA: emptyDirectory(),
      DATABASE_URL: 'postgres://localhost/x',
    })
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expectOneSentence(ended.stderr, 'TWEESPRAAK_SECRET')
  })

  test('a secret beside the data that is not one', async () => {
    const directory = emptyDirectory()
    writeFileSync(join(directory, 'secret'), 'short')
    const ended = await run('main.ts', [], { TWEESPRAAK_DATA: directory, PORT: '0' })
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expectOneSentence(ended.stderr, 'secret')
  })

  test('a directory that cannot be made, and one that is a file', async () => {
    const file = join(emptyDirectory(), 'file')
    writeFileSync(file, '')
    for (const [script, options, directory] of [
      ['main.ts', [], '/proc'],
      ['command-line/main.ts', ['migrate'], '/proc/nope/data'],
      ['main.ts', [], join(file, 'data')],
      ['command-line/main.ts', ['migrate'], file],
    ] as const) {
      const ended = await run(script, options, { TWEESPRAAK_DATA: directory, PORT: '0' })
      expect(ended).toMatchObject({ code: 1, stdout: '' })
      expectOneSentence(ended.stderr, directory.startsWith(file) ? file : directory, 'TWEESPRAAK_DATA')
    }
  })

  test('an option that does not exist', async () => {
    const ended = await run('main.ts', ['--dmeo'], { TWEESPRAAK_DATA: emptyDirectory() })
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expectOneSentence(ended.stderr, '"--dmeo"', '--demo', '--help')
    const word = await run('main.ts', ['demo'], { TWEESPRAAK_DATA: emptyDirectory() })
    expect(word).toMatchObject({ code: 1, stdout: '' })
    expectOneSentence(word.stderr, '"demo"', '--demo')
  })

  test('a worker of its own beside the embedded database', async () => {
    const ended = await run('command-line/main.ts', ['worker'], { TWEESPRAAK_DATA: emptyDirectory() })
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expectOneSentence(ended.stderr, 'DATABASE_URL')
  })
})

test('asked for help it says what it takes, and does not start', async () => {
  const ended = await run('main.ts', ['--help'], { TWEESPRAAK_DATA: '/proc/nope' })
  expect(ended).toMatchObject({ code: 0, stderr: '' })
  expect(ended.stdout).toContain('npm start -- [options]')
  for (const name of ['--demo', 'PORT', 'TWEESPRAAK_DATA', 'SMTP_URL']) expect(ended.stdout).toContain(name)
})

describe('a running server', () => {
  test('says through which server mail goes, where its links lead, and of a setting that is nearly one of ours', async () => {
    const settings = { SMTP_URL: 'smtp://me:hidden@127.0.0.1:1', PUBLICURL: 'https://x.example.nl' }
    const server = await started(await directoryWithDatabase(), settings)
    expect(server.stdout()).toContain('Mail goes out through 127.0.0.1:1.')
    expect(server.stdout()).toContain('Links in mails begin with http://127.0.0.1:')
    expect(server.stdout()).not.toContain('hidden')
    expect(server.stderr()).toContain('if you meant PUBLIC_URL')
    const named = await started(await directoryWithDatabase(), {
      ...settings,
      PUBLIC_URL: 'https://x.example.nl',
    })
    expect(named.stdout()).not.toContain('Links in mails')
    expect(named.stderr()).toBe('')
  })

  test('says where it is and how to set it up, and stops when told to, also when told twice', async () => {
    const server = await started(emptyDirectory())
    expect(server.stdout()).toMatch(/ready: http:\/\/127\.0\.0\.1:\d+\n/)
    expect(server.stdout()).toMatch(/code: [A-Z0-9]{4}(-[A-Z0-9]{4}){2}\n/)
    expect(server.stdout()).toContain('No mail goes out: links are handed over on the page Mails.')
    server.signal('SIGTERM')
    expect(await server.stop()).toBe(0)
    expect(server.stdout()).toMatch(/\nStopping: [^\n]*\nStopped\.\n$/)
  })
})
