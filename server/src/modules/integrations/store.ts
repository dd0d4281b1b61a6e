import {
  type Channel,
  channelService,
  type ChannelService,
  type ChannelSort,
  channelSort,
  channelTrouble,
  type ChannelTrouble,
} from '@tweespraak/contract/channels'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/db/database.ts'
import type { Viewer } from '../../platform/viewer.ts'
import { thisOrganization } from '../../platform/db/this-organization.ts'
import { mostFailures } from './channel.ts'

/** Those of the organisation; their addresses stay where they are. */
export const loadChannels = async (tx: Tx): Promise<Channel[]> => {
  const rows = await tx
    .selectFrom('channels')
    .select(['service', 'hint', 'sorts', 'hour', 'told_at', 'trouble', 'paused_at'])
    .where('organization_id', '=', thisOrganization)
    .orderBy('service')
    .execute()
  return rows.map((row) => ({
    service: channelService.parse(row.service),
    hint: row.hint,
    sorts: row.sorts.map((sort) => channelSort.parse(sort)),
    hour: row.hour,
    toldAt: row.told_at,
    trouble: row.trouble === null ? null : channelTrouble.parse(row.trouble),
    paused: row.paused_at !== null,
  }))
}

interface Settings {
  readonly service: ChannelService
  readonly sorts: readonly ChannelSort[]
  readonly hour: number
  readonly at: string
}

/** Whether there is one to change. */
export const updateChannel = async (tx: Tx, { service, sorts, hour, at }: Settings): Promise<boolean> => {
  const changed = await tx
    .updateTable('channels')
    .set({ sorts: [...sorts], hour, set_at: at, failures: 0, trouble: null, paused_at: null })
    .where('organization_id', '=', thisOrganization)
    .where('service', '=', service)
    .returning('service')
    .executeTakeFirst()
  return changed !== undefined
}

/** With another address it is another channel: of the one before nothing stays. */
export const insertChannel = async (
  tx: Tx,
  viewer: Viewer,
  { service, sorts, hour, at }: Settings,
  { address, hint }: { readonly address: string; readonly hint: string },
): Promise<void> => {
  await deleteChannel(tx, service)
  await tx
    .insertInto('channels')
    .values({
      organization_id: viewer.organizationId,
      service,
      address,
      hint,
      sorts: [...sorts],
      hour,
      set_at: at,
    })
    .execute()
}

/** Whether there was one. */
export const deleteChannel = async (tx: Tx, service: ChannelService): Promise<boolean> => {
  const gone = await tx
    .deleteFrom('channels')
    .where('organization_id', '=', thisOrganization)
    .where('service', '=', service)
    .returning('service')
    .executeTakeFirst()
  return gone !== undefined
}

export interface ChannelToTell {
  /** Locked. */
  readonly address: string
  readonly sorts: readonly ChannelSort[]
  readonly hour: number
  readonly language: 'nl' | 'en'
  readonly timeZone: string
  readonly paused: boolean
}

/** For the task that tells: where the channel is, and in which language it is told; null where there is none. */
export const channelToTell = async (tx: Tx, service: ChannelService): Promise<ChannelToTell | null> => {
  const row = await tx
    .selectFrom('channels')
    .innerJoin('organizations', 'organizations.organization_id', 'channels.organization_id')
    .select(['address', 'sorts', 'hour', 'paused_at', 'organizations.language', 'organizations.time_zone'])
    .where('channels.organization_id', '=', thisOrganization)
    .where('service', '=', service)
    .executeTakeFirst()
  return row === undefined
    ? null
    : {
        address: row.address,
        sorts: row.sorts.map((sort) => channelSort.parse(sort)),
        hour: row.hour,
        language: row.language === 'en' ? 'en' : 'nl',
        timeZone: row.time_zone,
        paused: row.paused_at !== null,
      }
}

export interface ChannelDay {
  readonly organizationId: string
  readonly service: ChannelService
  readonly hour: number
  readonly timeZone: string
  readonly lastDay: string | null
}

/** The channels of all organisations that are not paused, with the day of their last message. */
export const channelsToTell = async (tx: Tx): Promise<ChannelDay[]> => {
  const { rows } = await sql<{
    organization_id: string
    service: string
    hour: number
    time_zone: string
    last_day: string | null
  }>`select * from app_channels_to_tell()`.execute(tx)
  return rows.map((row) => ({
    organizationId: row.organization_id,
    service: channelService.parse(row.service),
    hour: row.hour,
    timeZone: row.time_zone,
    lastDay: row.last_day,
  }))
}

/** Whether the message of this day was nobody's yet; now it is the caller's. What was a month ago goes. */
export const claimDay = async (tx: Tx, { organizationId, service }: ChannelDay, day: Temporal.PlainDate) => {
  const claimed = await tx
    .insertInto('channel_messages')
    .values({ organization_id: organizationId, service, day: day.toString(), state: 'waiting' })
    .onConflict((conflict) => conflict.columns(['organization_id', 'service', 'day']).doNothing())
    .returning('day')
    .executeTakeFirst()
  await tx
    .deleteFrom('channel_messages')
    .where('organization_id', '=', thisOrganization)
    .where('day', '<', day.subtract({ days: 30 }).toString())
    .execute()
  return claimed !== undefined
}

export interface MessageOfDay {
  readonly service: ChannelService
  readonly day: string
}

/** How often the message of this day was tried; null where it does not wait any more. */
export const waitingAttempts = async (tx: Tx, { service, day }: MessageOfDay): Promise<number | null> => {
  const row = await tx
    .selectFrom('channel_messages')
    .select('attempts')
    .where('organization_id', '=', thisOrganization)
    .where('service', '=', service)
    .where('day', '=', day)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return row?.attempts ?? null
}

export const noteMessage = async (
  tx: Tx,
  { service, day }: MessageOfDay,
  became: { readonly state: 'waiting' | 'sent' | 'nothing' | 'failed'; readonly attempts: number },
): Promise<void> => {
  await tx
    .updateTable('channel_messages')
    .set(became)
    .where('organization_id', '=', thisOrganization)
    .where('service', '=', service)
    .where('day', '=', day)
    .execute()
}

/** Something arrived: what went wrong before is over. */
export const noteTold = async (tx: Tx, service: ChannelService, at: string): Promise<void> => {
  await tx
    .updateTable('channels')
    .set({ told_at: at, failures: 0, trouble: null, paused_at: null })
    .where('organization_id', '=', thisOrganization)
    .where('service', '=', service)
    .execute()
}

/** Something did not arrive; `givenUp`: and is not tried again, which after some days in a row pauses the channel. */
export const noteTrouble = async (
  tx: Tx,
  service: ChannelService,
  {
    trouble,
    givenUp,
    at,
  }: { readonly trouble: ChannelTrouble; readonly givenUp: boolean; readonly at: string },
): Promise<void> => {
  const more = givenUp ? 1 : 0
  await tx
    .updateTable('channels')
    .set({
      trouble,
      failures: sql<number>`failures + ${more}`,
      paused_at: sql<
        string | null
      >`case when failures + ${more} >= ${mostFailures} then ${at}::timestamptz else paused_at end`,
    })
    .where('organization_id', '=', thisOrganization)
    .where('service', '=', service)
    .execute()
}

const counts = z.record(channelSort, z.int())

/** How much there is in the whole organisation, from today to the end of the week; null where too few people work for numbers. */
export const loadCounts = async (
  tx: Tx,
  today: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Promise<Readonly<Record<ChannelSort, number>> | null> => {
  const { rows } = await sql<{ counts: unknown }>`
    select app_channel_counts(${today.toString()}::date, ${until.toString()}::date) as counts`.execute(tx)
  return counts.nullable().parse(rows[0]?.counts ?? null)
}
