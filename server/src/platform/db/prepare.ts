import { type CompiledQuery, type Expression, type RawBuilder, sql } from 'kysely'
import type { Tx } from './database.ts'
import { type AllRowsOf, type Gathered, gathering, type Queries, rowsOf } from './gather.ts'

/** A value, or what stands in its place in a statement that is prepared. */
export type Given<Value> = Value | Expression<Value>

/** Stands in a statement for a value that is given each time it is asked. */
class Blank {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** In the place of each value, by its name. */
export type Blanks<Name extends string> = Readonly<Record<Name, RawBuilder<string>>>

const blanks = <Name extends string>(names: readonly Name[]): Blanks<Name> =>
  Object.fromEntries(names.map((name) => [name, sql`${new Blank(name)}`])) as Blanks<Name>

/**
 * What `gather` does, for what is asked all day: the statement is written once for the process, since writing it
 * takes longer than sending it and reading its answer. `build` may not look at a value: there is none yet.
 */
export const prepare = <const Name extends string, const Several extends Queries>(
  names: readonly Name[],
  build: (tx: Tx, given: Blanks<Name>) => Several,
): ((tx: Tx, values: Readonly<Record<Name, string>>) => Promise<AllRowsOf<Several>>) => {
  let written: CompiledQuery<Gathered> | undefined
  return async (tx, values) => {
    written ??= gathering(build(tx, blanks(names))).compile(tx)
    const given: Readonly<Record<string, string>> = values
    const { rows } = await tx.executeQuery<Gathered>({
      ...written,
      parameters: written.parameters.map((value) => (value instanceof Blank ? given[value.name] : value)),
    })
    return rowsOf<Several>(rows)
  }
}
