import type { PointerEvent } from 'react'
import { useState } from 'react'
import type { FieldPlace } from './form-edit.ts'

export interface Drag {
  readonly fieldId: string
  /** Where it would come, counted without itself; null while it was not moved. */
  readonly to: FieldPlace | null
}

/** How near to the edge of the window the page begins to move along, in pixels. */
const edge = 88
const stride = 14

const rowsOf = (section: Element, fieldId: string): Element[] =>
  [...section.querySelectorAll('[data-field]')].filter((row) => row.getAttribute('data-field') !== fieldId)

/** The section under this height, or the nearest, and after how many of its questions. */
const placeAt = (y: number, fieldId: string): FieldPlace | null => {
  const sections = [...document.querySelectorAll('[data-section]')]
  const distance = (section: Element): number => {
    const { top, bottom } = section.getBoundingClientRect()
    return Math.max(top - y, 0, y - bottom)
  }
  const [section] = sections.toSorted((one, other) => distance(one) - distance(other))
  const sectionId = section?.getAttribute('data-section')
  if (section === undefined || sectionId === null || sectionId === undefined) return null
  const index = rowsOf(section, fieldId).filter((row) => {
    const { top, height } = row.getBoundingClientRect()
    return top + height / 2 < y
  }).length
  return { sectionId, index }
}

/** Drags a question by its handle, with mouse, pen or finger. By keyboard there are buttons. */
export const useDrag = (onDrop: (fieldId: string, to: FieldPlace) => void) => {
  const [drag, setDrag] = useState<Drag | null>(null)
  const handle = (fieldId: string) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      setDrag({ fieldId, to: null })
    },
    onPointerMove: (event: PointerEvent) => {
      if (drag?.fieldId !== fieldId) return
      if (event.clientY < edge) scrollBy(0, -stride)
      else if (event.clientY > innerHeight - edge) scrollBy(0, stride)
      setDrag({ fieldId, to: placeAt(event.clientY, fieldId) })
    },
    onPointerUp: () => {
      if (drag?.fieldId === fieldId && drag.to !== null) onDrop(fieldId, drag.to)
      setDrag(null)
    },
    onPointerCancel: () => setDrag(null),
  })
  return { drag, handle }
}
