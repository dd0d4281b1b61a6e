import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { digestOfSources } from './build.mjs'
import { isInstalled } from './install.mjs'

const lockOf = (packages: Record<string, unknown>) => JSON.stringify({ lockfileVersion: 3, packages })
const parser = { version: '1.0.0', integrity: 'sha512-a' }

/** Says what it was given, obeys SIGTERM, and ends as it is told. */
const product = `
console.log('given', JSON.stringify(process.argv.slice(2)))
const [how, value] = process.argv.slice(2)
if (how === 'exit') process.exitCode = Number(value)
if (how === 'wait') {
  const waiting = setInterval(() => {}, 1000)
  process.on('SIGTERM', () => { console.log('told to stop'); clearInterval(waiting); process.exitCode = 3 })
  console.log('ready')
}
`
const vite = `
import { mkdirSync, appendFileSync } from 'node:fs'
mkdirSync('web/dist', { recursive: true })
appendFileSync('web/dist/built', 'x')
`

const checkout = (files: Record<string, string> = {}): string => {
  const root = mkdtempSync(join(tmpdir(), 'tweespraak-launch-'))
  onTestFinished(() => {
    rmSync(root, { recursive: true })
  })
  const tools = join(import.meta.dirname, '..')
  cpSync(join(tools, 'launch'), join(root, 'tools/launch'), { recursive: true })
  for (const entry of ['start.mjs', 'tweespraak.mjs']) cpSync(join(tools, entry), join(root, 'tools', entry))
  const usual = {
    'package.json': '{"type":"module"}',
    'package-lock.json': lockOf({ 'node_modules/parser': parser }),
    'node_modules/.package-lock.json': lockOf({ 'node_modules/parser': parser }),
    'node_modules/vite/package.json': '{"type":"module"}',
    'node_modules/vite/bin/vite.js': vite,
    'server/src/main.ts': product,
    'server/src/command-line/main.ts': product,
    'web/src/main.tsx': 'export const a = 1',
    'contract/src/id.ts': 'export const a = 1',
    'coach/src/finding.ts': 'export const a = 1',
    'coach/build/tight-lists.ts': 'export const a = 1',
    'messages/nl/app.json': '{}',
    'tsconfig.base.json': '{}',
  }
  for (const [path, text] of Object.entries({ ...usual, ...files })) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs an entry of a checkout; `pretend` makes the Node that runs it another one. */
const run = async (
  root: string,
  entry: string,
  options: string[],
  pretend = '',
  whenReady?: 'SIGTERM',
): Promise<Ended> => {
  const disguise = pretend === '' ? [] : ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`]
  const child = spawn(process.execPath, [...disguise, join(root, 'tools', entry), ...options], {
    cwd: tmpdir(),
  })
  let stdout = ''
  let stderr = ''
  let told = false
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()))
  child.stdout.on('data', (text: Buffer) => {
    stdout += text.toString()
    if (whenReady === undefined || told || !stdout.includes('ready')) return
    told = true
    child.kill(whenReady)
  })
  const code = await new Promise<number | null>((ended) => child.once('close', ended))
  return { code, stdout, stderr }
}

const node = (version: string): string =>
  `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`
const oneSentence = /^[^\n]+\.\n$/

describe('starting', () => {
  test('hands on the options and the exit code, from wherever it is called', async () => {
    const ended = await run(checkout(), 'start.mjs', ['exit', '7'])
    expect(ended).toMatchObject({ code: 7, stdout: 'given ["exit","7"]\n' })
  })

  test('hands on SIGTERM, and waits until the product has ended by itself', async () => {
    const ended = await run(checkout(), 'start.mjs', ['wait'], '', 'SIGTERM')
    expect(ended.code).toBe(3)
    expect(ended.stdout).toContain('told to stop')
  })

  test('a Node that is too old is told so in one sentence', async () => {
    for (const version of ['18.20.0', '20.18.3']) {
      const ended = await run(checkout(), 'start.mjs', [], node(version))
      expect(ended).toMatchObject({ code: 1, stdout: '' })
      expect(ended.stderr).toMatch(oneSentence)
      expect(ended.stderr).toContain(version)
    }
  })

  test('a machine for which no Node comes along is told so in one sentence', async () => {
    const elsewhere = `Object.defineProperty(process, 'platform', { value: 'sunos' });`
    const ended = await run(checkout(), 'start.mjs', [], node('20.19.0') + elsewhere)
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expect(ended.stderr).toMatch(oneSentence)
    expect(ended.stderr).toContain('sunos')
  })

  test('a broken lockfile is told in one sentence', async () => {
    const ended = await run(checkout({ 'package-lock.json': '{' }), 'start.mjs', [])
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expect(ended.stderr).toMatch(oneSentence)
  })

  test('screens that cannot be built are told in one sentence', async () => {
    const failing = 'console.error("[BROKEN] no such file"); process.exitCode = 1'
    const ended = await run(checkout({ 'node_modules/vite/bin/vite.js': failing }), 'start.mjs', [])
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expect(ended.stderr).toContain(
      'could not be built (npm run build shows all of it): [BROKEN] no such file',
    )
    expect(ended.stderr).not.toContain(' at ')
  })

  test('a second start builds nothing; a changed source builds again', async () => {
    const root = checkout()
    const built = () => readFileSync(join(root, 'web/dist/built'), 'utf8').length
    await run(root, 'start.mjs', [])
    await run(root, 'start.mjs', [])
    expect(built()).toBe(1)
    writeFileSync(join(root, 'messages/nl/app.json'), '{"a":"b"}')
    await run(root, 'start.mjs', [])
    expect(built()).toBe(2)
  })

  test('a command builds nothing and says nothing of its own', async () => {
    const ended = await run(checkout(), 'tweespraak.mjs', ['exit', '1'])
    expect(ended).toEqual({ code: 1, stdout: 'given ["exit","1"]\n', stderr: '' })
  })
})

describe('installing', () => {
  const installed = (wanted: Record<string, unknown>, present: Record<string, unknown>) =>
    isInstalled(
      checkout({ 'package-lock.json': lockOf(wanted), 'node_modules/.package-lock.json': lockOf(present) }),
    )

  test.each([
    ['everything is there', true, { 'node_modules/a': parser }, { 'node_modules/a': parser }],
    ['a package is missing', false, { 'node_modules/a': parser }, {}],
    [
      'a version differs',
      false,
      { 'node_modules/a': parser },
      { 'node_modules/a': { ...parser, version: '2.0.0' } },
    ],
    [
      'the content differs',
      false,
      { 'node_modules/a': parser },
      { 'node_modules/a': { ...parser, integrity: 'b' } },
    ],
    ["another machine's package is missing", true, { 'node_modules/a': { ...parser, optional: true } }, {}],
  ])('when %s, installed is %s', (_case, answer, wanted, present) => {
    expect(installed(wanted, present)).toBe(answer)
  })

  test('an installation that was broken off is none', () => {
    expect(isInstalled(checkout({ 'node_modules/.package-lock.json': '' }))).toBe(false)
  })
})

describe('building', () => {
  test('the digest changes with a source, a name and the lockfile, and not with a test', () => {
    const before = digestOfSources(checkout())
    expect(digestOfSources(checkout({ 'web/src/main.test.tsx': 'x' }))).toBe(before)
    expect(digestOfSources(checkout({ 'contract/src/id.ts': 'x' }))).not.toBe(before)
    expect(digestOfSources(checkout({ 'web/src/extra.tsx': 'x' }))).not.toBe(before)
    expect(digestOfSources(checkout({ 'package-lock.json': lockOf({}) }))).not.toBe(before)
  })
})
