import { listOrganizations, type ListedOrganization } from '../modules/people/public.ts'
import type { Services } from '../platform/services.ts'
import { NotDone } from './deed.ts'
import { keptIn } from './kept-in.ts'
import { typedAs, typedFor } from './typed-as.ts'

const namedAtMost = 20

/** As people read a name: without regard to capitals and to space around it. */
export const isCalled = ({ name }: Pick<ListedOrganization, 'name'>, typed: string): boolean =>
  name.trim().toLowerCase() === typed.trim().toLowerCase()

/** An identifier is one organisation's; a name may be several's, from before that was refused. */
const findAll = (organizations: readonly ListedOrganization[], typed: string): ListedOrganization[] => {
  const known = organizations.filter(({ organizationId }) => organizationId === typed.toLowerCase())
  const named = organizations.filter(({ name }) => name === typed)
  return (
    [known, named].find(({ length }) => length > 0) ?? organizations.filter((each) => isCalled(each, typed))
  )
}

const namesOf = (organizations: readonly ListedOrganization[]): string => {
  const names = organizations.slice(0, namedAtMost).map(({ name }) => `"${name}"`)
  const more = organizations.length - names.length
  return `${names.join(', ')}${more > 0 ? `, and ${more} more (${typedAs} organization list)` : ''}`
}

/** The organisation of this name or identifier; the only one there is when none was named. */
export const theOrganization = async (
  { db, config }: Pick<Services, 'db' | 'config'>,
  name: string | undefined,
): Promise<ListedOrganization> => {
  const organizations = await listOrganizations(db)
  const [only] = organizations
  if (only === undefined)
    throw new NotDone(
      `There is no organisation in ${keptIn(config)} yet: make one with ${typedFor(config, 'organization create NAME')}.`,
    )
  if (name === undefined) {
    if (organizations.length === 1) return only
    throw new NotDone(
      `There is more than one organisation: say which with --organization NAME. There are ${namesOf(organizations)}.`,
    )
  }
  const [found, ...others] = findAll(organizations, name)
  if (found !== undefined && others.length === 0) return found
  if (found !== undefined) {
    const identifiers = [found, ...others].map(({ organizationId }) => organizationId)
    throw new NotDone(
      `There are ${identifiers.length} organisations "${name}": say which by its identifier, with --organization ID. They are ${identifiers.join(', ')}.`,
    )
  }
  throw new NotDone(
    `There is no organisation "${name}". There ${organizations.length === 1 ? 'is' : 'are'} ${namesOf(organizations)}.`,
  )
}

/** Refuses what would say of nothing that it is safe or whole: in the wrong place that is no comfort. */
export const demandOrganization = async ({ db, config }: Pick<Services, 'db' | 'config'>): Promise<void> => {
  if ((await listOrganizations(db)).length === 0)
    throw new NotDone(`There is no organisation in ${keptIn(config)}, so nothing was done.`)
}
