import type { TalkingPoint } from '@tweespraak/contract/conversation'
import { putBefore } from '@tweespraak/contract/table-order'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDrag } from '../../../ui/use-drag.ts'

/** Called with the point, the one that it comes before (null: last) and the order that this gives. */
type Put = (pointId: string, before: string | null, order: readonly string[]) => void

/**
 * Has talking points put in another order by handle or by button. `spoken` says where what was moved stands now, to be
 * told aloud; `rowOf` marks a row of the list and shows where what is dragged would come.
 */
export const usePointOrder = (points: readonly Pick<TalkingPoint, 'pointId' | 'text'>[], put: Put) => {
  const { t } = useTranslation('conversations')
  const [spoken, setSpoken] = useState('')
  const ids = points.map(({ pointId }) => pointId)
  const place = (pointId: string, index: number) => {
    const before = ids.filter((id) => id !== pointId)[index] ?? null
    const order = putBefore(ids, pointId, before)
    if (order === null || index === ids.indexOf(pointId)) return
    put(pointId, before, order)
    const text = points[ids.indexOf(pointId)]?.text
    setSpoken(t('points.moved', { text, nth: index + 1, of: ids.length }))
  }
  const { drag, handle } = useDrag((pointId, { index }) => place(pointId, index))
  const others = ids.filter((id) => id !== drag?.itemId)
  const dropOf = (pointId: string) => {
    const index = drag?.to?.index
    if (index === undefined) return undefined
    if (others[index] === pointId) return 'before'
    return index >= others.length && others.at(-1) === pointId ? 'after' : undefined
  }
  return {
    spoken,
    rowOf: (pointId: string) => ({
      'data-item': pointId,
      'data-dragged': drag?.itemId === pointId || undefined,
      'data-drop': dropOf(pointId),
    }),
    moverOf: (pointId: string) => {
      const index = ids.indexOf(pointId)
      return {
        first: index === 0,
        last: index === ids.length - 1,
        handle: handle(pointId),
        onMove: (by: -1 | 1) => place(pointId, index + by),
      }
    },
  }
}

export type PointMover = ReturnType<ReturnType<typeof usePointOrder>['moverOf']>
