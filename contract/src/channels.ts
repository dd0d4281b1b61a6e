import { z } from 'zod'
import { instant } from './id.ts'
import { route } from './route.ts'

export const channelService = z.enum(['slack', 'teams'])
export type ChannelService = z.infer<typeof channelService>

/** Of what a channel is told the number: talks of this week, reports that are written, those that wait for a signature, agreements due this week. */
export const channelSort = z.enum(['talks', 'reports', 'signatures', 'agreements'])
export type ChannelSort = z.infer<typeof channelSort>

/** Why a message did not arrive. `gone`: the service does not know the address any more. */
export const channelTrouble = z.enum(['not-reached', 'refused', 'gone', 'key-changed'])
export type ChannelTrouble = z.infer<typeof channelTrouble>

/** The hours of a working day from which a channel can be told. */
export const channelHours = { first: 6, last: 18 } as const

const sorts = z
  .array(channelSort)
  .min(1)
  .max(channelSort.options.length)
  .refine((chosen) => new Set(chosen).size === chosen.length)
const hour = z.int().min(channelHours.first).max(channelHours.last)

export const channel = z.object({
  service: channelService,
  /** Such as `hooks.slack.com/…4f1c`; the address itself is never sent back. */
  hint: z.string(),
  sorts: z.array(channelSort),
  hour,
  /** When something arrived there last; null when nothing did yet. */
  toldAt: instant.nullable(),
  trouble: channelTrouble.nullable(),
  /** Nothing is sent any more until it is set anew, or a message on trial arrives. */
  paused: z.boolean(),
})
export type Channel = z.infer<typeof channel>

const one = z.object({ service: channelService })

export const channelRoutes = {
  list: route({
    method: 'GET',
    path: '/channels',
    summary: 'The channels of Slack and Teams that are told how much waits, for HR and administrators.',
    access: 'signed-in',
    output: z.object({ channels: z.array(channel), can: z.object({ change: z.boolean() }) }),
    refusals: ['not-allowed'],
  }),
  set: route({
    method: 'PUT',
    path: '/channels/:service',
    summary:
      'Say which channel of a service is told what, and from which hour; without an address the one that is known.',
    access: 'signed-in',
    params: one,
    body: z.object({ address: z.string().trim().min(1).max(2000).nullable(), sorts, hour }),
    refusals: ['not-allowed', 'channel-address-unfit', 'channel-address-missing'],
  }),
  remove: route({
    method: 'DELETE',
    path: '/channels/:service',
    summary: 'Forget the channel of a service, with its address.',
    access: 'signed-in',
    params: one,
    refusals: ['not-allowed'],
  }),
  try: route({
    method: 'POST',
    path: '/channels/:service/try',
    summary: 'Send a message on trial to the channel; one that arrives lets a paused channel go on.',
    access: 'signed-in',
    params: one,
    refusals: [
      'not-allowed',
      'not-found',
      'channel-not-reached',
      'channel-refused',
      'channel-gone',
      'channel-key-changed',
    ],
  }),
}
