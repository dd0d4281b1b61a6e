import { id } from '@tweespraak/contract/id'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/database.ts'
import { defineJob } from '../../../platform/jobs/jobs.ts'
import { queueMail } from '../../../platform/mail/queue.ts'
import type { Services } from '../../../platform/services.ts'
import type { Identity } from '../../../platform/viewer.ts'
import { factsOf, hasLeftBy } from '../../people/public.ts'
import { findBehind } from '../store/invitation.ts'
import { timeZoneOf } from '../store/organization.ts'
import { findMailed } from '../views/mailed.ts'
import { catchUpCalendar } from './invite-calendar.ts'
import { forCalendarsAlone } from './mail-participants.ts'
import { postLetter } from './post-letter.ts'

/** Names the conversation and nobody: what is kept of a job says of no one that they rested. */
export const catchUp = defineJob('catch-up-calendar', z.object({ conversationId: id }))

interface Resumed {
  readonly personId: string
  readonly organizationId: string
  /** Not on the day that the rest began, nor to who ended it. */
  readonly mailed: boolean
}

/**
 * The conversations of somebody who works here go on: their calendar is told what it was not told meanwhile, and they get
 * one mail that leads to Home, where what still counts stands.
 */
export const tellResumed = async (
  services: Services,
  tx: Tx,
  identity: Identity,
  { personId, organizationId, mailed }: Resumed,
): Promise<void> => {
  const { config, clock, jobs } = services
  if (config.smtpUrl === null) return
  const person = await factsOf(tx, personId)
  if (person === null || person.email === null) return
  if (hasLeftBy(person.leftOn, clock.now().toString(), await timeZoneOf(tx))) return
  for (const conversationId of await findBehind(tx, personId, clock.now()))
    await jobs.send(tx, organizationId, catchUp, { conversationId })
  if (!mailed) return
  await queueMail(services, tx, identity, {
    kind: 'conversations-resumed',
    personId,
    recipient: person.email,
    language: person.language,
    facts: { path: '/' },
  })
}

/** Tells the calendar of the employee how a conversation stands, where it was not told. Doing it twice tells it once. */
export const catchUpEmployee = (
  services: Services,
  organizationId: string,
  { conversationId, occasion }: { readonly conversationId: string; readonly occasion: string },
): Promise<void> =>
  services.db.transaction({ purpose: 'mail', organizationId }, async (tx) => {
    const about = await findMailed(tx, conversationId, services.clock.now().toString())
    // Somebody may let them rest again before this is done.
    if (about === null || about.quiet !== null) return
    const ids = { organizationId, conversationId, occasion }
    const calendars = await catchUpCalendar(services, tx, { ...about, ...ids }, about.employeeId)
    const { changes } = calendars
    for (const post of await forCalendarsAlone(services, tx, about, { conversationId, changes }))
      await postLetter(services, tx, ids, about, calendars, post)
  })
