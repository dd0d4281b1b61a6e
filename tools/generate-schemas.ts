/**
 * Writes the JSON Schemas of the files that a form, a kind of conversation and a collective agreement are read from, for
 * whoever makes such a file elsewhere. `node tools/generate-schemas.ts` writes them; with `--check` it only compares.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { collectiveAgreement } from '@tweespraak/contract/collective-agreement'
import { formFile } from '@tweespraak/contract/forms'
import { kindFile } from '@tweespraak/contract/kinds'
import { z } from 'zod'

const schemas = [
  { name: 'form', title: 'A form of Tweespraak', file: formFile },
  { name: 'kind', title: 'A kind of conversation of Tweespraak', file: kindFile },
  { name: 'collective-agreement', title: 'A collective agreement for Tweespraak', file: collectiveAgreement },
]

for (const { name, title, file } of schemas) {
  const target = join(import.meta.dirname, `../docs/${name}.schema.json`)
  const schema = { title, ...z.toJSONSchema(file, { reused: 'ref' }) }
  const document = `${JSON.stringify(schema, null, 2)}\n`
  if (!process.argv.includes('--check')) await writeFile(target, document)
  else if ((await readFile(target, 'utf8').catch(() => '')) !== document) {
    console.error(
      `docs/${name}.schema.json is not in step with the contract; run: node tools/generate-schemas.ts`,
    )
    process.exitCode = 1
  }
}
