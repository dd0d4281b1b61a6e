import type { Organization } from './organization.ts'
import { idAt, Random } from './random.ts'
import { window } from './staff.ts'
import type { Talk } from './talks.ts'

/**
 * Conversations are written half-year by half-year, and in each person by person. So what one person has lies
 * as far apart in the tables as it would after three years of use, nothing has to be sorted, and every
 * index grows at its end: in an order of their own the rows would touch each page of it a hundred times.
 */
export const seasons = 6

/** As far before the window as anything in it was planned. */
const lead = 60
const seasonDays = Math.ceil((window + lead) / seasons)

export const seasonOf = ({ plannedOn }: Pick<Talk, 'plannedOn'>): number =>
  Math.min(seasons - 1, Math.max(0, Math.floor((plannedOn + window + lead) / seasonDays)))

/** The moment that the ids of a talk begin with: in its half-year, and later for who is written later. */
export const idMoment = ({ days, people }: Organization, talk: Talk): number => {
  const start = -window - lead + seasonOf(talk) * seasonDays
  const part = talk.person.index / people.length
  return days.moment(start, 0) + Math.floor(part * (seasonDays - 1) * 24 * 60) * 60_000 + talk.ordinal
}

/** Known from who and which alone, so that what came before and after can name it. */
export const conversationIdOf = (organization: Organization, talk: Talk): string =>
  idAt(idMoment(organization, talk), new Random(organization.seed, talk.person.index, 1000 + talk.ordinal))
