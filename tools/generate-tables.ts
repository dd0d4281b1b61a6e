/**
 * Writes the types of the tables from a freshly migrated database, so that they are never kept by hand.
 * `node tools/generate-tables.ts` writes them; with `--check` it only compares.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Kysely, sql } from 'kysely'
import { openDatabase } from '../server/src/platform/db/open-database.ts'
import { migrate } from '../server/src/platform/db/migrate.ts'

const target = join(import.meta.dirname, '../server/src/platform/db/tables.ts')

interface Column {
  readonly schema: string
  readonly table: string
  readonly name: string
  readonly type: string
  readonly nullable: boolean
  /** The database fills it in when nothing is given. */
  readonly hasDefault: boolean
  /** The database computes it, and takes no other value. */
  readonly computed: boolean
}

const readColumns = async <Schema>(owner: Kysely<Schema>): Promise<Column[]> => {
  const { rows } = await sql<Column>`
    select n.nspname as schema, c.relname as table, a.attname as name, t.typname as type,
      not a.attnotnull as nullable,
      (a.atthasdef or a.attidentity <> '') as "hasDefault",
      (a.attgenerated <> '' or a.attidentity = 'a') as computed
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace
    join pg_type t on t.oid = a.atttypid
    where n.nspname in ('public', 'auth') and c.relkind in ('r', 'p', 'v', 'm')
      and not c.relispartition and a.attnum > 0 and not a.attisdropped
    order by n.nspname desc, c.relname collate "C", a.attnum`.execute(owner)
  return rows
}

/** How platform/db/values.ts reads each type. */
const readAs: Readonly<Record<string, string>> = {
  bool: 'boolean',
  bytea: 'Uint8Array',
  float4: 'number',
  float8: 'number',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  numeric: 'number',
}
const texts = new Set([
  'bpchar',
  'date',
  'interval',
  'name',
  'text',
  'time',
  'timestamp',
  'timestamptz',
  'uuid',
  'varchar',
])

const typeOf = (type: string): string => {
  if (type.startsWith('_')) return `${typeOf(type.slice(1))}[]`
  if (texts.has(type)) return 'string'
  const known = readAs[type]
  if (known === undefined)
    throw new Error(`No value rule for type ${type}; add it to platform/db/values.ts and to this tool`)
  return known
}

const columnType = (column: Column): string => {
  if (column.type === 'jsonb') return column.nullable ? 'NullableJsonColumn' : 'JsonColumn'
  const value = `${typeOf(column.type)}${column.nullable ? ' | null' : ''}`
  if (column.computed) return `GeneratedAlways<${value}>`
  return column.hasDefault ? `Generated<${value}>` : value
}

const typeName = (schema: string, table: string): string => {
  const words = schema === 'public' ? table : `${schema}_${table}`
  return words.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

const property = (name: string): string => (/^[a-zA-Z_]\w*$/.test(name) ? name : `'${name}'`)

/**
 * The columns that hold an instant, by name alone: what was read as JSON still knows the name, and no longer
 * the type. So a name is an instant everywhere or nowhere.
 */
const instantsOf = (columns: readonly Column[]): string[] => {
  const inPublic = columns.filter(({ schema }) => schema === 'public')
  const names = new Set(inPublic.filter(({ type }) => type === 'timestamptz').map(({ name }) => name))
  const other = inPublic.find(({ name, type }) => names.has(name) && type !== 'timestamptz')
  if (other !== undefined)
    throw new Error(
      `Column ${other.name} of ${other.table} is of type ${other.type}, and an instant in another table; give it another name`,
    )
  return [...names].toSorted()
}

const writeTypes = (columns: readonly Column[]): string => {
  const tables = Map.groupBy(columns, (column) => `${column.schema}.${column.table}`)
  const shapes: string[] = []
  const listed: Record<string, string[]> = { public: [], auth: [] }
  for (const [first, ...rest] of tables.values()) {
    if (first === undefined) continue
    const name = typeName(first.schema, first.table)
    const fields = [first, ...rest].map((column) => `  ${property(column.name)}: ${columnType(column)}\n`)
    shapes.push(`export interface ${name} {\n${fields.join('')}}\n`)
    listed[first.schema]?.push(`  ${property(first.table)}: ${name}\n`)
  }
  const body = shapes.join('\n')
  const using = (names: readonly string[]) =>
    names.filter((name) => new RegExp(`\\b${name}\\b`).test(body)).join(', ')
  const ofKysely = using(['Generated', 'GeneratedAlways'])
  const ofJson = using(['JsonColumn', 'NullableJsonColumn'])
  return [
    '// Made by tools/generate-tables.ts from the migrated database. Do not edit.\n',
    [
      ofKysely === '' ? '' : `import type { ${ofKysely} } from 'kysely'\n`,
      ofJson === '' ? '' : `import type { ${ofJson} } from './json.ts'\n`,
    ].join(''),
    body,
    `/** Schema public: the tables of the platform and the modules. */\nexport interface Tables {\n${listed['public']?.join('')}}\n`,
    `/** The columns of schema public that hold an instant. */\nexport const instants: ReadonlySet<string> = new Set([\n${instantsOf(
      columns,
    )
      .map((name) => `  '${name}',\n`)
      .join('')}])\n`,
    `/** Schema auth: the tables of sign-in, for \`Database.auth\`. */\nexport interface AuthTables {\n${listed['auth']?.join('')}}\n`,
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** The text that tables.ts should have. */
export const generateTables = async (): Promise<string> => {
  const database = await openDatabase({ kind: 'memory' })
  try {
    await migrate(database.owner)
    return writeTypes(await readColumns(database.owner))
  } finally {
    await database.close()
  }
}

/** One sentence when tables.ts is behind the migrations, nothing when it is in step. */
export const checkTables = async (): Promise<string | undefined> => {
  const [wanted, found] = await Promise.all([generateTables(), readFile(target, 'utf8').catch(() => '')])
  if (wanted === found) return undefined
  const file = relative(process.cwd(), target)
  return `${file} is not in step with server/src/migrations; run: node tools/generate-tables.ts`
}

const main = async (): Promise<void> => {
  if (!process.argv.includes('--check')) {
    await writeFile(target, await generateTables())
    return
  }
  const problem = await checkTables()
  if (problem === undefined) return
  console.error(problem)
  process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
