import { type Editor, Extension } from '@tiptap/core'
import type { XmlElement, XmlFragment } from 'yjs'
import { type Became, toldIn } from './became.ts'
import { linesOfEditor } from './line-marks.ts'
import { linesIn } from './unsaved.ts'

/** Lines of the notes from which something is made, and what stands in them. */
export interface Chosen {
  readonly text: string
  /** Nothing where nothing stands. */
  readonly mark: (became: Became, madeId?: string) => void
  /** Leads back to where one was writing. */
  readonly back: () => void
}

export interface MakeOfLineOptions {
  readonly fragment: XmlFragment
  readonly make: (became: Became, chosen: Chosen) => void
}

/** The lines that the selection touches, whole; with their elements of the document, which stay the same while others type. */
const touched = (
  editor: Editor,
  fragment: XmlFragment,
): { texts: string[]; elements: XmlElement[]; marked: boolean[] } => {
  const { from, to } = editor.state.selection
  const written = linesIn(fragment)
  const lines = linesOfEditor(editor.state.doc)
    .map((line, index) => ({ ...line, element: written[index] }))
    .filter((line) => line.from < to + 1 && line.from + line.node.nodeSize > from)
  return {
    texts: lines
      .map(({ node }) => node.textBetween(0, node.content.size, '', ' ').trim())
      .filter((text) => text !== ''),
    elements: lines.flatMap(({ element, node }) =>
      element === undefined || node.textContent.trim() === '' ? [] : element,
    ),
    marked: lines.map(({ node }) => node.attrs['became'] !== null),
  }
}

/** Makes something of the lines that are chosen; of lines of which something was made already, ordinary ones again. */
export const makeOfLines = (editor: Editor, became: Became, { fragment, make }: MakeOfLineOptions): void => {
  const { texts, elements, marked } = touched(editor, fragment)
  if (marked.some(Boolean)) {
    for (const element of elements) {
      element.removeAttribute('became')
      element.removeAttribute('agreement')
      element.removeAttribute('goal')
    }
    return
  }
  make(became, {
    text: texts.join('\n'),
    mark: (done, madeId) => {
      for (const element of elements) {
        element.setAttribute('became', done)
        if (madeId !== undefined) element.setAttribute(done, madeId)
      }
    },
    back: () => editor.commands.focus(),
  })
}

/** Whether something was made of the line where one is. */
export const isMadeInto = (editor: Editor): Became | null => {
  const became: unknown = editor.state.selection.$from.parent.attrs['became']
  return became === 'agreement' || became === 'goal' ? became : null
}

/** `/afspraak` at the begin or end of a line and Enter, or a shortcut, makes it one. */
export const MakeOfLine = Extension.create<MakeOfLineOptions>({
  name: 'makeOfLine',
  // Before what Enter does in a list.
  priority: 200,
  addKeyboardShortcuts() {
    const made = (became: Became) => () => {
      makeOfLines(this.editor, became, this.options)
      return true
    }
    return {
      'Alt-Shift-a': made('agreement'),
      'Alt-Shift-d': made('goal'),
      Enter: () => {
        const { $from, empty } = this.editor.state.selection
        const told = empty ? toldIn($from.parent.textBetween(0, $from.parent.content.size, '', '\n')) : null
        if (told === null) return false
        const start = $from.start()
        this.editor.commands.deleteRange({ from: start + told.from, to: start + told.to })
        makeOfLines(this.editor, told.became, this.options)
        return true
      },
    }
  },
})
