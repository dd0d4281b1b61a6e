import { expect, test } from 'vitest'
import { program } from './program.ts'
import { meantBy, unknownCommand } from './unknown-command.ts'

test.each([
  ['import staff.xlsx', ['npm run tweespraak -- import people staff.xlsx']],
  ['people import staff.xlsx', ['npm run tweespraak -- import people staff.xlsx']],
  ['imprt people staff.xlsx --dry-run', ['npm run tweespraak -- import people staff.xlsx --dry-run']],
  ['import poeple ./staff.csv', ['npm run tweespraak -- import people ./staff.csv']],
  ['people', ['npm run tweespraak -- import people', 'npm run tweespraak -- export people']],
  ['organisation list', ['npm run tweespraak -- organization list']],
  ['organization crate Korst', ['npm run tweespraak -- organization create Korst']],
  ['dmup backup', ['npm run tweespraak -- dump backup']],
  ['reset anna@voorbeeld.nl', ['npm run tweespraak -- account reset anna@voorbeeld.nl']],
  ['account list', ['npm run tweespraak -- organization list', 'npm run tweespraak -- account reset']],
  ['fly', []],
])('"%s" may have meant %o', (typed, meant) => expect(meantBy(program, typed.split(' '))).toEqual(meant))

test('every command is found by each of its words with one letter wrong', () => {
  const names = program.commands
    .flatMap((command) => [command, ...command.commands])
    .map((each) => each.name())
  const wrong = names.filter((name) => name.length > 2).map((name) => `${name.slice(0, 1)}${name.slice(2)}`)
  expect(wrong.filter((typed) => meantBy(program, [typed]).length === 0)).toEqual([])
})

test('a name of more words is quoted as it has to be typed', () => {
  expect(meantBy(program, ['organization', 'crate', 'De Korst'])).toEqual([
    'npm run tweespraak -- organization create "De Korst"',
  ])
})

test('it is said in a sentence, with where all commands stand when nothing is near', () => {
  expect(unknownCommand(program, ['import', 'a.csv'])).toBe(
    'There is no command "import a.csv". Did you mean: npm run tweespraak -- import people a.csv?',
  )
  expect(unknownCommand(program, ['fly'])).toContain('npm run tweespraak -- --help')
})
