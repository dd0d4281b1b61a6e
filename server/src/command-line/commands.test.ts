import type { Command } from 'commander'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { run, start } from '../../test/product-process.ts'
import { putDatabaseIn } from '../../test/template.ts'
import { program } from './program.ts'

const directory = mkdtempSync(join(tmpdir(), 'tweespraak-commands-'))
const settings = { TWEESPRAAK_DATA: directory, PORT: '0' }

afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

const command = async (...words: readonly string[]) => run('command-line/main.ts', words, settings)

describe('a command', () => {
  test('and each of its arguments and options explains itself', () => {
    const explained = (each: Command): boolean =>
      each.description() !== '' &&
      each.registeredArguments.every((argument) => argument.description !== '') &&
      each.options.every((option) => option.description !== '')
    const everything = [program, ...program.commands, ...program.commands.flatMap((each) => each.commands)]
    expect(everything.filter((each) => !explained(each)).map((each) => each.name())).toEqual([])
  })

  test('shows its help without touching the data', async () => {
    const ended = await command('organization', 'create', '--help')
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(ended.stdout).toContain('Usage: npm run tweespraak -- organization create [options] <name>')
    expect(readdirSync(directory)).toEqual([])
  })

  test('that does not exist is refused on standard error, with exit code 1', async () => {
    const ended = await command('fly')
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expect(ended.stderr).toBe('There is no command "fly". npm run tweespraak -- --help lists them.\n')
    const near = await command('import', 'people.csv')
    expect(near).toMatchObject({ code: 1, stdout: '' })
    expect(near.stderr).toMatch(
      /^There is no command [^\n]* npm run tweespraak -- import people people\.csv\?\n$/,
    )
  })

  test.each([
    [['dump', '--frce', 'x'], 'There is no option --frce here.'],
    [['dump'], 'The file is missing.'],
    [['demo', '--people', 'many'], '"many" does not fit --people <number>. It takes a whole number.'],
    [['organization', 'create', 'X', '--language', 'de'], 'It takes nl, en.'],
    [['migrate', 'now'], 'There are more words than this command takes.'],
  ])('typed wrong, as %o, is told what is wrong in a sentence', async (words, sentence) => {
    const ended = await command(...words)
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expect(ended.stderr).toContain(sentence)
    expect(ended.stderr).not.toContain('error:')
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  test.each([
    [['set-up-code']],
    [['organization', 'list']],
    [['check-audit']],
    [['dump', join(tmpdir(), 'never.tweespraak')]],
    [['migrate']],
  ])('%o where nothing is kept is refused, and begins nothing there', async (words) => {
    for (const place of [directory, join(directory, 'elsewhere')]) {
      const ended = await run('command-line/main.ts', words, { TWEESPRAAK_DATA: place })
      expect(ended).toEqual({
        code: 1,
        stdout: '',
        stderr: `There is no data of Tweespraak in ${place}. Set TWEESPRAAK_DATA to the folder that the server uses.\n`,
      })
    }
    expect(readdirSync(directory)).toEqual([])
  })

  test('that found no organisation says where it looked, and neither dumps nor checks nothing', async () => {
    await putDatabaseIn(directory)
    const server = await start('main.ts', [], settings)
    expect(server.stdout()).toContain(
      `To see it again: TWEESPRAAK_DATA=${directory} npm run tweespraak -- set-up-code\n`,
    )
    await server.stop()
    for (const words of [['dump', join(directory, 'nothing.tweespraak')], ['check-audit']])
      expect(await command(...words)).toEqual({
        code: 1,
        stdout: '',
        stderr: `There is no organisation in ${directory}, so nothing was done.\n`,
      })
  })

  test('shows again the code of the first visit, until the server is set up', async () => {
    expect((await command('set-up-code')).stdout).toMatch(/^[A-Z0-9]{4}(-[A-Z0-9]{4}){2}\n$/)
  })

  test('does its work itself when no server runs', async () => {
    const ended = await command('organization', 'create', 'Bakkerij De Korst')
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(ended.stdout).toMatch(/^Bakkerij De Korst is there/)
  })

  test('that is refused says why in one sentence, with exit code 1', async () => {
    const ended = await command('organization', 'create', 'Nergens', '--time-zone', 'Mars/Base')
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    expect(ended.stderr).toMatch(/^[^\n]*time zone[^\n]*\n$/)
  })

  test('goes through the running server that has the data, over a socket for its user alone', async () => {
    const server = await start('main.ts', [], settings)
    try {
      expect(statSync(join(directory, 'commands.sock')).mode & 0o777).toBe(0o600)
      const done = await command('organization', 'create', 'De Werkplaats')
      expect(done).toMatchObject({ code: 0, stderr: '' })
      expect(done.stdout).toMatch(/^De Werkplaats is there/)
      const refused = await command('organization', 'create', 'Nergens', '--time-zone', 'Mars/Base')
      expect(refused).toMatchObject({ code: 1, stdout: '' })
      expect(refused.stderr).toMatch(/^[^\n]*time zone[^\n]*\n$/)
    } finally {
      await server.stop()
    }
  })

  test('says which migrations the database has', async () => {
    const ended = await command('migrate')
    expect(ended).toMatchObject({ code: 0, stderr: '' })
    expect(ended.stdout).toMatch(/up to date with version .*: \d+ migrations/)
  })
})
