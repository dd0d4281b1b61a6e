/**
 * Writes the JSON Schema of the file that a form is exported to, for whoever makes such a file elsewhere.
 * `node tools/generate-form-schema.ts` writes it; with `--check` it only compares.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formFile } from '@tweespraak/contract/forms'
import { z } from 'zod'

const target = join(import.meta.dirname, '../docs/form.schema.json')

const schema = { title: 'A form of Tweespraak', ...z.toJSONSchema(formFile, { reused: 'ref' }) }
const document = `${JSON.stringify(schema, null, 2)}\n`

if (!process.argv.includes('--check')) await writeFile(target, document)
else if ((await readFile(target, 'utf8').catch(() => '')) !== document) {
  console.error(
    'docs/form.schema.json is not in step with the contract; run: node tools/generate-form-schema.ts',
  )
  process.exitCode = 1
}
