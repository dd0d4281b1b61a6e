import { type mailChoicesRoutes, mailSort, usualHours } from '@tweespraak/contract/mail-choices'
import type { Output } from '@tweespraak/contract/route'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { hoursOf, loadChoices } from '../store/choice.ts'

/** How the viewer hears of each sort, and when. */
export const showChoices = (
  { db }: Services,
  viewer: Viewer,
): Promise<Output<typeof mailChoicesRoutes.show>> =>
  db.read(viewer, async (tx) => {
    const stored = await loadChoices(tx, viewer.personId)
    const hours = (await hoursOf(tx, [viewer.personId])).get(viewer.personId) ?? usualHours
    const choices = mailSort.options.map((sort) => {
      const choice = stored.find((each) => each.sort === sort)
      const from = choice?.leftFrom ?? null
      return {
        sort,
        way: choice?.way ?? ('now' as const),
        left: choice === undefined || from === null ? null : { at: choice.setAt, from },
      }
    })
    return { choices, hours }
  })
