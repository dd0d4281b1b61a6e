import { parseArgs } from 'node:util'
import { StartError } from './platform/start-error.ts'
import { serve } from './serve.ts'
import { usage } from './usage.ts'

const known = {
  demo: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

const options = (): { demo: boolean; help: boolean } => {
  const { values, tokens } = parseArgs({
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind === 'option' && token.name in known && token.value === undefined) continue
    const typed = process.argv.slice(2)[token.index] ?? ''
    throw new StartError(
      `There is no option "${typed}": npm start takes --demo or nothing, and npm start -- --help says more.`,
    )
  }
  return { demo: values.demo === true, help: values.help === true }
}

try {
  const { demo, help } = options()
  if (help) console.log(usage)
  else await serve({ demo })
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exit(1)
}
