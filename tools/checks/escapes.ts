import { parseSync, Visitor } from 'oxc-parser'
import { isCode, type Check, type TextFile } from './tree.ts'

const silences =
  /^\s*(@ts-(ignore|expect-error|nocheck)|(oxlint|oxfmt|eslint|prettier|knip)-(disable|ignore))/

/** Code that the database alone should see, in a file that answers requests, jobs or live connections. */
const reachesDatabase = /\.db\b|\bsql`/

const escapesIn = (file: TextFile): readonly string[] => {
  const { program, comments } = parseSync(file.path, file.text)
  const faults: string[] = []
  const at = (start: number): string => `${file.path}:${file.text.slice(0, start).split('\n').length}`
  for (const { value, start } of comments) {
    if (silences.test(value)) faults.push(`${at(start)}: silences a check`)
  }
  new Visitor({
    TSAsExpression: ({ expression, start }) => {
      if (expression.type === 'TSAsExpression' && expression.typeAnnotation.type === 'TSUnknownKeyword')
        faults.push(`${at(start)}: casts through unknown`)
    },
  }).visit(program)
  if (
    /^server\/src\/modules\/[^/]+\/(routes|jobs|live)\.ts$/.test(file.path) &&
    reachesDatabase.test(file.text)
  )
    faults.push(`${file.path}: a door asks commands and views, never the database`)
  return faults
}

/** Nothing talks its way past the compiler, the linter or the layers. */
export const checkEscapes: Check = (tree) => tree.files.filter(isCode).flatMap(escapesIn)
