import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { XmlElement, XmlFragment } from 'yjs'
import type { Became } from './became.ts'
import { linesIn } from './unsaved.ts'
import type { Writer } from './writer-in.ts'
import { type Writers, writersOfLine } from './writers.ts'

export interface LineMarksOptions {
  readonly fragment: XmlFragment
  readonly writers: () => Writers
  /** Called whenever more is known of who wrote. */
  readonly listen: (listener: () => void) => () => void
  readonly nameOf: (personId: string) => Writer | null
  /** `made`: it is there; else somebody is still to work it out. */
  readonly labelOf: (became: Became, made: boolean) => string
}

const key = new PluginKey<DecorationSet>('line-marks')

/** How soon after a change its mark follows, in milliseconds: often enough to be true, seldom enough not to flicker. */
const pause = 120

/** Each line of the editor with where it begins, top to bottom; the same lines as `linesIn` finds in the document. */
export const linesOfEditor = (doc: Node): { readonly node: Node; readonly from: number }[] => {
  const lines: { node: Node; from: number }[] = []
  doc.descendants((node, from) => {
    if (!node.isTextblock) return true
    lines.push({ node, from })
    return false
  })
  return lines
}

const becameOf = (node: Node): Became | null => {
  const became: unknown = node.attrs['became']
  return became === 'agreement' || became === 'goal' ? became : null
}

const marksOf = (doc: Node, written: readonly XmlElement[], options: LineMarksOptions): DecorationSet => {
  const lines = linesOfEditor(doc)
  // Between a keystroke and its way into the document the two differ for a moment.
  if (lines.length !== written.length) return DecorationSet.empty
  const writers = written.map((line) =>
    writersOfLine(line, options.writers()).flatMap((personId) => options.nameOf(personId) ?? []),
  )
  const namesOf = (index: number) => writers[index]?.map(({ name }) => name).join(', ') ?? ''
  return DecorationSet.create(
    doc,
    lines.flatMap(({ node, from }, index) => {
      const [first, second] = writers[index] ?? []
      const became = becameOf(node)
      if (first === undefined && became === null) return []
      const attributes = {
        ...(first === undefined ? {} : { 'data-side': first.side }),
        ...(second === undefined || second.side === first?.side ? {} : { 'data-also': second.side }),
        // Named once below each other.
        ...(first !== undefined && namesOf(index) !== namesOf(index + 1)
          ? { 'data-by': namesOf(index) }
          : {}),
        ...(became === null ? {} : { 'data-became': options.labelOf(became, node.attrs[became] !== null) }),
      }
      return [Decoration.node(from, from + node.nodeSize, attributes)]
    }),
  )
}

/** Shows beside each line who wrote it, and what it was made into. */
export const LineMarks = Extension.create<LineMarksOptions>({
  name: 'lineMarks',
  addProseMirrorPlugins() {
    const { options } = this
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, marks, _, { doc }) =>
            tr.getMeta(key) === true
              ? marksOf(doc, linesIn(options.fragment), options)
              : marks.map(tr.mapping, doc),
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => {
          let timer: ReturnType<typeof setTimeout> | undefined
          const later = () => {
            clearTimeout(timer)
            timer = setTimeout(() => view.dispatch(view.state.tr.setMeta(key, true)), pause)
          }
          options.fragment.observeDeep(later)
          const stop = options.listen(later)
          later()
          return {
            destroy: () => {
              clearTimeout(timer)
              options.fragment.unobserveDeep(later)
              stop()
            },
          }
        },
      }),
    ]
  },
})
