import { channelService, type ChannelService, type ChannelTrouble } from '@tweespraak/contract/channels'
import { z } from 'zod'
import { deriveKey } from '../../../platform/derive-key.ts'
import { defineJob } from '../../../platform/jobs/jobs.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import { unlock } from '../../../platform/sealed-box.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { type ChannelWords, isForGood, messageFor, mostAttempts, troubleOf, weekEnds } from '../channel.ts'
import { mayChangeChannels } from '../policy.ts'
import {
  channelToTell,
  type ChannelToTell,
  loadCounts,
  type MessageOfDay,
  noteMessage,
  noteTold,
  noteTrouble,
  waitingAttempts,
} from '../store.ts'
import { wordsOfDay, wordsOnTrial } from './word-message.ts'

export const deliverChannelMessage = defineJob(
  'deliver-channel-message',
  z.object({ service: channelService, day: z.iso.date() }),
)

export const addressKey = ({ secret }: Pick<Services, 'secret'>): Buffer => deriveKey(secret, 'channel')

/** Most bytes of an answer, of which nothing is kept, and for how long it is waited. */
const limits = { most: 64 * 1024, milliseconds: 10_000 }

type Handed =
  | { readonly ok: true }
  | { readonly ok: false; readonly trouble: ChannelTrouble; readonly forGood: boolean }

const handIn = async (
  services: Pick<Services, 'outgoing' | 'secret'>,
  service: ChannelService,
  channel: ChannelToTell,
  words: ChannelWords,
): Promise<Handed> => {
  const address = unlock(channel.address, addressKey(services))
  if (address === null) return { ok: false, trouble: 'key-changed', forGood: true }
  const reply = await services.outgoing.post(address, messageFor(service, words), limits)
  return reply.ok ? reply : { ok: false, trouble: troubleOf(reply), forGood: isForGood(reply) }
}

/** The channel did not take it; the queue tries again. Says nothing of where that is. */
class NotTaken extends Error {
  override readonly name = 'ChannelMessageNotTaken'
}

/** Tells a channel how much there is today. Crashing after it was taken and before that is noted tells it twice. */
export const deliverMessage = async (
  services: Services,
  organizationId: string,
  message: MessageOfDay,
): Promise<void> => {
  const task = { purpose: 'channel', organizationId } as const
  const { service } = message
  const today = Temporal.PlainDate.from(message.day)
  const known = await services.db.transaction(task, async (tx) => {
    const attempts = await waitingAttempts(tx, message)
    const channel = await channelToTell(tx, service)
    if (attempts === null || channel === null || channel.paused) return null
    return { attempts: attempts + 1, channel, counts: await loadCounts(tx, today, weekEnds(today)) }
  })
  if (known === null) return
  const { attempts, channel, counts } = known
  const words = counts === null ? null : wordsOfDay(channel, { counts, address: services.address })
  if (words === null) {
    await services.db.transaction(task, (tx) => noteMessage(tx, message, { state: 'nothing', attempts }))
    return
  }
  const handed = await handIn(services, service, channel, words)
  const at = services.clock.now().toString()
  if (handed.ok) {
    await services.db.transaction(task, async (tx) => {
      await noteMessage(tx, message, { state: 'sent', attempts })
      await noteTold(tx, service, at)
    })
    return
  }
  const givenUp = handed.forGood || attempts >= mostAttempts
  services.log.warn({ service, trouble: handed.trouble, attempt: attempts }, 'a channel was not told')
  await services.db.transaction(task, async (tx) => {
    await noteMessage(tx, message, { state: givenUp ? 'failed' : 'waiting', attempts })
    await noteTrouble(tx, service, { trouble: handed.trouble, givenUp, at })
  })
  if (!givenUp) throw new NotTaken()
}

type Refusals =
  | 'not-allowed'
  | 'not-found'
  | 'channel-not-reached'
  | 'channel-refused'
  | 'channel-gone'
  | 'channel-key-changed'

/** Sends a message on trial; one that arrives lets a paused channel go on. */
export const tryChannel = async (
  services: Services,
  viewer: Viewer,
  service: ChannelService,
): Promise<Outcome<undefined, Refusals>> => {
  if (!mayChangeChannels(viewer)) return refuse('not-allowed')
  const task = { purpose: 'channel', organizationId: viewer.organizationId } as const
  const channel = await services.db.transaction(task, (tx) => channelToTell(tx, service))
  if (channel === null) return refuse('not-found')
  const handed = await handIn(services, service, channel, wordsOnTrial(channel, services.address))
  const at = services.clock.now().toString()
  await services.db.transaction(task, (tx) =>
    handed.ok
      ? noteTold(tx, service, at)
      : noteTrouble(tx, service, { trouble: handed.trouble, givenUp: false, at }),
  )
  return handed.ok ? accept(undefined) : refuse(`channel-${handed.trouble}`)
}
