import { allImports } from './imports.ts'
import type { Check } from './tree.ts'

interface Visit {
  readonly order: number
  lowest: number
  open: boolean
}

/** Tarjan's strongly connected components: groups of files that all lead to each other. */
const circles = (graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] => {
  const visits = new Map<string, Visit>()
  const open: string[] = []
  const found: string[][] = []
  const visit = (file: string): Visit => {
    const own: Visit = { order: visits.size, lowest: visits.size, open: true }
    visits.set(file, own)
    open.push(file)
    for (const next of graph.get(file) ?? []) {
      const seen = visits.get(next)
      if (seen === undefined) own.lowest = Math.min(own.lowest, visit(next).lowest)
      else if (seen.open) own.lowest = Math.min(own.lowest, seen.order)
    }
    if (own.lowest === own.order) {
      const circle = open.splice(open.indexOf(file))
      for (const member of circle) {
        const state = visits.get(member)
        if (state !== undefined) state.open = false
      }
      found.push(circle)
    }
    return own
  }
  for (const file of graph.keys()) if (!visits.has(file)) visit(file)
  return found
}

/** No file leads back to itself, types included: what needs each other is one thing, or has a third below it. */
export const checkCycles: Check = (tree) => {
  const graph = new Map<string, string[]>()
  const toItself: string[] = []
  for (const { from, target } of allImports(tree)) {
    if (target === null) continue
    if (target === from) toItself.push(`${from}: imports itself`)
    graph.set(from, [...(graph.get(from) ?? []), target])
  }
  const around = circles(graph).filter((circle) => circle.length > 1)
  return [
    ...toItself,
    ...around.map((circle) => `${circle[0]}: goes in a circle with ${circle.slice(1).join(', ')}`),
  ]
}
