import { settingLines } from './platform/config.ts'

/** What `npm start -- --help` prints. */
export const usage = `Usage: npm start -- [options]

Serves Tweespraak on http://127.0.0.1:3000 with its data in ./data, unless the settings say otherwise.

Options:
  --demo  serve the demo organisation, where one picks a person to be
  --help  show this

Settings, read from the environment:
${settingLines.map((line) => `  ${line}`).join('\n')}

docs/operations.md tells more of them. Everything else is done by command: npm run tweespraak -- --help`
