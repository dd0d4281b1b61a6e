import type { ComingGuest, InvitationAnswer } from '@tweespraak/contract/invitations'

interface Facts {
  readonly viewerId: string
  /** Who planned it or moved it last. */
  readonly setBy: string
  readonly answered: readonly {
    readonly person_id: string
    readonly answer: string
    readonly outdated: boolean
  }[]
  readonly names: ReadonlyMap<string, string>
}

/** Who of those with a seat comes, the viewer first. Who set the moment comes, as long as they do not say otherwise about it. */
export const comingOf = (
  personIds: readonly string[],
  { viewerId, setBy, answered, names }: Facts,
): ComingGuest[] =>
  personIds
    .toSorted((one, other) => Number(other === viewerId) - Number(one === viewerId))
    .map((personId) => {
      const name = names.get(personId) ?? ''
      const own = answered.find((each) => each.person_id === personId)
      if (personId === setBy && own?.outdated !== false)
        return { personId, name, answer: 'accepted', outdated: false, asked: false }
      return {
        personId,
        name,
        answer: (own?.answer as InvitationAnswer | undefined) ?? null,
        outdated: own?.outdated ?? false,
        asked: true,
      }
    })
