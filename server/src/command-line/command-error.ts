import type { CommanderError } from 'commander'

const quotedIn = (said: string): string[] => [...said.matchAll(/'([^']*)'/g)].map(([, name = '']) => name)

/** What is wrong, of the name that the parser complains about and of what was given for it. */
const problemOf = ({ code, message }: CommanderError): string => {
  const said = message.replace(/^error: /, '').split('\n')[0] ?? ''
  const [name = '', given = ''] = quotedIn(said)
  switch (code) {
    case 'commander.unknownOption':
      return `There is no option ${name} here.`
    case 'commander.missingArgument':
      return `The ${name} is missing.`
    case 'commander.optionMissingArgument':
      return `The option ${name} is there without its value.`
    case 'commander.excessArguments':
      return 'There are more words than this command takes.'
    case 'commander.invalidArgument': {
      const rule = /is invalid\. (.*)$/.exec(said)?.[1] ?? ''
      return `"${given}" does not fit ${name}.${rule === '' ? '' : ` ${rule.replace('Allowed choices are', 'It takes')}`}`
    }
    default:
      return `${said.charAt(0).toUpperCase()}${said.slice(1).replace(/\.$/, '')}.`
  }
}

/** The parser's complaint in the words of the house. */
export const commandErrorSentence = (error: CommanderError): string =>
  `${problemOf(error)} With --help it says what it takes.`
