import { parseSync, type Plugin } from 'vite'

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

const partsOf = (node: object): Node[] => Object.values(node).flat().filter(isNode)

/** Every node of these types, not those within one that was found. */
const findAll = (node: object, types: readonly string[]): Node[] =>
  partsOf(node).flatMap((part) => (types.includes(part.type) ? [part] : findAll(part, types)))

/** What the browser calls a door by; the rest is for who serves it. */
const isKept = ({ key }: Node): boolean => isNode(key) && (key['name'] === 'method' || key['name'] === 'path')

/** The definitions of the doors below a node: what `route` is called with. */
const definitionsIn = (node: Node): Node[] =>
  findAll({ node }, ['CallExpression']).flatMap((call) => {
    const { callee } = call
    if (isNode(callee) && callee['name'] === 'route') return findAll(call, ['ObjectExpression'])
    return partsOf(call).flatMap(definitionsIn)
  })

interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

const change = (code: string, from: number, to: number, changes: readonly Change[]): string => {
  let at = from
  let changed = ''
  for (const { start, end, text } of changes) {
    changed += code.slice(at, start) + text
    at = end
  }
  return changed + code.slice(at, to)
}

/** Only its method and its path, which must stand in it: what is spread into it goes with the schemas. */
const bareDoor = (code: string, definition: Node): Change => {
  const kept = partsOf(definition).filter(isKept)
  if (kept.length !== 2)
    throw new Error(
      `A door has to say its method and its path itself: ${code.slice(definition.start, definition.end)}`,
    )
  return {
    start: definition.start,
    end: definition.end,
    text: `{${kept.map(({ start, end }) => code.slice(start, end)).join(',')}}`,
  }
}

/** Marked as free of effects, so that it is left out when nobody asks for what is made here. */
const free = (code: string, made: Node): Change => ({
  start: made.start,
  end: made.end,
  text: `/* @__PURE__ */ (() => (${change(
    code,
    made.start,
    made.end,
    definitionsIn(made).map((definition) => bareDoor(code, definition)),
  )}))()`,
})

/**
 * The contract as the browser needs it: doors without their schemas, and no schema that nobody asks for. The
 * server checks what comes in and what goes out.
 */
export const bareContract = (code: string): string => {
  const made = findAll(parseSync('contract.js', code).program, [
    'FunctionDeclaration',
    'ArrowFunctionExpression',
    'VariableDeclarator',
  ])
    .map(({ init }) => init)
    .filter(isNode)
    .filter(({ type }) => ['CallExpression', 'MemberExpression', 'ObjectExpression'].includes(type))
  return change(
    code,
    0,
    code.length,
    made.map((value) => free(code, value)),
  )
}

/** Leaves Zod, and hundreds of schemas that every visit would build anew, out of what the browser fetches. */
export const withoutSchemas = (): Plugin => ({
  name: 'tweespraak-bare-contract',
  apply: 'build',
  transform: {
    filter: { id: /[\\/]contract[\\/]src[\\/][\w-]+\.ts$/ },
    handler: (code) => ({ code: bareContract(code), map: null }),
  },
})
