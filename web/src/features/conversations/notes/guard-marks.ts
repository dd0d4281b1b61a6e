import { Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Found, Guarding } from '../../../lib/guarding.ts'
import { linesOfEditor } from './line-marks.ts'

interface GuardMarksOptions {
  readonly guarding: Guarding
  readonly onFound: (found: readonly Found[]) => void
}

/** A stretch of the document, as ProseMirror counts. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

interface Marks {
  /** What was written on this screen. */
  readonly mine: readonly Stretch[]
  readonly shown: DecorationSet
}

const key = new PluginKey<Marks>('guard-marks')

/** How long after the last key the lines are read, in milliseconds. */
const pause = 800

/** Stretches that overlap or touch are one; in order. */
export const joined = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const whole: Stretch[] = []
  for (const next of stretches.toSorted((one, other) => one.from - other.from)) {
    const last = whole.at(-1)
    if (last === undefined || next.from > last.to) whole.push(next)
    else whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, next.to) }
  }
  return whole
}

const changedBy = (tr: Transaction): readonly Stretch[] =>
  tr.mapping.maps.flatMap((map, nth) => {
    const stretches: Stretch[] = []
    const later = tr.mapping.slice(nth + 1)
    map.forEach((_start, _end, from, to) => {
      stretches.push({ from: later.map(from, -1), to: later.map(to, 1) })
    })
    return stretches
  })

/** What this screen wrote, after a change; what the other wrote moves it and adds nothing. */
const mineAfter = (tr: Transaction, mine: readonly Stretch[]): readonly Stretch[] => {
  const moved = mine.map(({ from, to }) => ({ from: tr.mapping.map(from, 1), to: tr.mapping.map(to, -1) }))
  return joined([...moved.filter(({ from, to }) => to > from), ...(isChangeOrigin(tr) ? [] : changedBy(tr))])
}

/** The lines in which something of these was written, with where their text begins. */
const linesWith = (doc: Node, mine: readonly Stretch[]): { readonly text: string; readonly from: number }[] =>
  linesOfEditor(doc)
    .filter(({ node, from }) => mine.some((each) => each.from < from + node.nodeSize && each.to > from))
    // A break within a line counts as one, as it does in the document.
    .map(({ node, from }) => ({ from: from + 1, text: node.textBetween(0, node.content.size, '\n', '\n') }))

class Reader {
  readonly #options: GuardMarksOptions
  readonly #view: EditorView
  readonly #stop: () => void
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(view: EditorView, options: GuardMarksOptions) {
    this.#view = view
    this.#options = options
    this.#stop = options.guarding.subscribe(() => void this.#read())
  }

  update(_view: EditorView, { doc }: { doc: Node }): void {
    if (doc.eq(this.#view.state.doc)) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#read(), pause)
  }

  destroy(): void {
    clearTimeout(this.#timer)
    this.#stop()
  }

  async #read(): Promise<void> {
    const { doc } = this.#view.state
    const lines = linesWith(doc, key.getState(this.#view.state)?.mine ?? [])
    const read = await Promise.all(
      lines.map(async (line) => ({ ...line, found: await this.#options.guarding.asks(line.text) })),
    )
    // What was typed meanwhile is read by itself.
    if (this.#view.isDestroyed || !doc.eq(this.#view.state.doc)) return
    const marks = read.flatMap(({ from, found }) =>
      found.map(({ start, end }) => Decoration.inline(from + start, from + end, { 'data-guard-mark': '' })),
    )
    this.#view.dispatch(this.#view.state.tr.setMeta(key, DecorationSet.create(doc, marks)))
    this.#options.onFound(read.flatMap(({ found }) => found))
  }
}

/**
 * Marks, in what was written on this screen, what the guard finds: on this screen alone, and not in the document. Nothing
 * waits: whoever else has the notes open has read it.
 */
export const GuardMarks = Extension.create<GuardMarksOptions>({
  name: 'guardMarks',
  addProseMirrorPlugins() {
    const { options } = this
    return [
      new Plugin<Marks>({
        key,
        state: {
          init: () => ({ mine: [], shown: DecorationSet.empty }),
          apply: (tr, { mine, shown }, _, { doc }) => {
            const given: unknown = tr.getMeta(key)
            if (given instanceof DecorationSet) return { mine, shown: given }
            if (!tr.docChanged) return { mine, shown }
            return { mine: mineAfter(tr, mine), shown: shown.map(tr.mapping, doc) }
          },
        },
        props: { decorations: (state) => key.getState(state)?.shown },
        view: (view) => new Reader(view, options),
      }),
    ]
  },
})
