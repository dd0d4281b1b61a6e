import { dutchHolidays } from '../../../platform/holidays.ts'
import type { Services } from '../../../platform/services.ts'
import { latest } from '../channel.ts'
import { channelsToTell, claimDay } from '../store.ts'
import { deliverChannelMessage } from './deliver-message.ts'

/** Queues the message of today for every channel whose hour has come on a working day. Answers how many that were. */
export const tellChannels = async (services: Pick<Services, 'db' | 'clock' | 'jobs'>): Promise<number> => {
  const everywhere = { purpose: 'channel', organizationId: null } as const
  const channels = await services.db.transaction(everywhere, channelsToTell)
  if (channels.length === 0) return 0
  const isHoliday = await dutchHolidays()
  let queued = 0
  for (const channel of channels) {
    const local = services.clock.now().toZonedDateTimeISO(channel.timeZone)
    const day = local.toPlainDate()
    const isHour = local.hour >= channel.hour && local.hour < channel.hour + latest
    const isToldToday = channel.lastDay !== null && channel.lastDay >= day.toString()
    if (!isHour || isToldToday || day.dayOfWeek > 5 || isHoliday(day.toString())) continue
    const { organizationId, service } = channel
    queued += await services.db.transaction({ purpose: 'channel', organizationId }, async (tx) => {
      if (!(await claimDay(tx, channel, day))) return 0
      const payload = { service, day: day.toString() }
      await services.jobs.send(tx, organizationId, deliverChannelMessage, payload)
      return 1
    })
  }
  return queued
}
