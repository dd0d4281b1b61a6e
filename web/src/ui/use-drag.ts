import type { PointerEvent } from 'react'
import { useState } from 'react'

/** A place in a list: after how many of its rows, counted without the one that is moved. */
export interface DragPlace {
  readonly listId: string
  readonly index: number
}

export interface Drag {
  readonly itemId: string
  /** Where it would come; null while it was not moved. */
  readonly to: DragPlace | null
}

/** How near to the edge of the window the page begins to move along, in pixels. */
const edge = 88
const stride = 14

const rowsOf = (list: Element, itemId: string): Element[] =>
  [...list.querySelectorAll('[data-item]')].filter((row) => row.getAttribute('data-item') !== itemId)

/** The list under this height, or the nearest, and after how many of its rows. */
const placeAt = (y: number, itemId: string): DragPlace | null => {
  const lists = [...document.querySelectorAll('[data-list]')]
  const distance = (list: Element): number => {
    const { top, bottom } = list.getBoundingClientRect()
    return Math.max(top - y, 0, y - bottom)
  }
  const [list] = lists.toSorted((one, other) => distance(one) - distance(other))
  const listId = list?.getAttribute('data-list')
  if (list === undefined || listId === null || listId === undefined) return null
  const index = rowsOf(list, itemId).filter((row) => {
    const { top, height } = row.getBoundingClientRect()
    return top + height / 2 < y
  }).length
  return { listId, index }
}

/**
 * Drags a row by its handle, with mouse, pen or finger. By keyboard there are buttons. A list carries its name in
 * `data-list`, a row in `data-item`.
 */
export const useDrag = (onDrop: (itemId: string, to: DragPlace) => void) => {
  const [drag, setDrag] = useState<Drag | null>(null)
  const handle = (itemId: string) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      setDrag({ itemId, to: null })
    },
    onPointerMove: (event: PointerEvent) => {
      if (drag?.itemId !== itemId) return
      if (event.clientY < edge) scrollBy(0, -stride)
      else if (event.clientY > innerHeight - edge) scrollBy(0, stride)
      setDrag({ itemId, to: placeAt(event.clientY, itemId) })
    },
    onPointerUp: () => {
      if (drag?.itemId === itemId && drag.to !== null) onDrop(itemId, drag.to)
      setDrag(null)
    },
    onPointerCancel: () => setDrag(null),
  })
  return { drag, handle }
}
