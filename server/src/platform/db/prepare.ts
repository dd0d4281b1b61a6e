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

/** What is given in the place of a blank; a blank of which the statement makes no use needs none. */
export type Filling = string | number | readonly string[] | null

/**
 * What `gather` does, for what is asked all day: the statement is written once for the process, since writing it
 * takes longer than sending it and reading its answer. `build` may not look at a value: there is none yet.
 */
export const prepare = <const Name extends string, const Several extends Queries>(
  names: readonly Name[],
  build: (tx: Tx, given: Blanks<Name>) => Several,
): ((tx: Tx, values: Readonly<Record<Name, Filling>>) => Promise<AllRowsOf<Several>>) => {
  let written: CompiledQuery<Gathered> | undefined
  return async (tx, values) => {
    written ??= gathering(build(tx, blanks(names))).compile(tx)
    const given: Readonly<Record<string, Filling>> = values
    const { rows } = await tx.executeQuery<Gathered>({
      ...written,
      parameters: written.parameters.map((value) => (value instanceof Blank ? given[value.name] : value)),
    })
    return rowsOf<Several>(rows)
  }
}

/** More shapes of one question than any of ours has; what goes beyond is written each time. */
const mostShapes = 200

/**
 * The same for a question of several shapes: a list that is filtered or not, turned to its next page or not. Each
 * shape, made of what a few words, numbers and yes or no can say, has a statement of its own.
 */
export const prepareEach = <Shape, const Name extends string, const Several extends Queries>(
  names: readonly Name[],
  build: (tx: Tx, given: Blanks<Name>, shape: Shape) => Several,
): ((tx: Tx, shape: Shape, values: Readonly<Record<Name, Filling>>) => Promise<AllRowsOf<Several>>) => {
  const known = new Map<string, ReturnType<typeof prepare<Name, Several>>>()
  return (tx, shape, values) => {
    const key = JSON.stringify(shape)
    const ask = known.get(key) ?? prepare(names, (on, given) => build(on, given, shape))
    if (known.size < mostShapes) known.set(key, ask)
    return ask(tx, values)
  }
}
