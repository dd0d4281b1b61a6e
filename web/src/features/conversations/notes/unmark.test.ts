import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { linesIn } from './unsaved.ts'
import { unmarkLines } from './unmark.ts'

const line = (text: string, id: string, became = 'agreement'): Y.XmlElement => {
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText(text)])
  paragraph.setAttribute('became', became)
  paragraph.setAttribute(became, id)
  return paragraph
}

test('the lines of an agreement or a goal that was taken back are ordinary ones again, wherever they stand', () => {
  const document = new Y.Doc()
  const list = new Y.XmlElement('bulletList')
  const item = new Y.XmlElement('listItem')
  item.insert(0, [line('in een lijst', 'gone')])
  list.insert(0, [item])
  document.getXmlFragment('notes').insert(0, [line('stays', 'kept'), line('goes', 'gone'), list])
  document.getXmlFragment('point:1').insert(0, [line('elders', 'gone'), line('een doel', 'gone', 'goal')])
  unmarkLines(document, ['gone', 'of another talk'])
  const marks = ['notes', 'point:1'].flatMap((name) =>
    linesIn(document.getXmlFragment(name)).map((each) => each.getAttributes()),
  )
  expect(marks).toEqual([{ became: 'agreement', agreement: 'kept' }, {}, {}, {}, {}])
})
