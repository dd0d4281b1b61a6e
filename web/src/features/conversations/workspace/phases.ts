import type { ParticipantConversation, Phase, TalkingPoint } from '@tweespraak/contract/conversation'
import type { KindRules } from '@tweespraak/contract/templates'

const all: readonly Phase[] = ['planned', 'preparing', 'talk', 'report', 'signing', 'follow-up']

/** The phases that a conversation of this kind goes through: no signing where nothing is signed, no preparing where nobody prepares. */
export const phasesOf = (rules: KindRules): readonly Phase[] =>
  all.filter((phase) => {
    if (phase === 'preparing') return rules.prepares.length > 0
    if (phase === 'report' || phase === 'signing') return rules.signs.length > 0
    return true
  })

/**
 * The phase as somebody at the table lives it: who may prepare is preparing from the first, also when
 * nobody wrote a word yet. For the progress that others see it is only planned until then.
 */
export const livedPhase = ({
  phase,
  preparation,
}: Pick<ParticipantConversation, 'phase' | 'preparation'>): Phase =>
  phase === 'planned' && preparation !== null ? 'preparing' : phase

/** The talk is over: what was not shared by now never will be. */
export const isTalkOver = (phase: Phase): boolean => all.indexOf(phase) > all.indexOf('talk')

/** What this person wanted to talk about and was not talked about, here nor later, to take along to a next time. */
export const undiscussedOf = (
  { talkingPoints, discussedLater }: Pick<ParticipantConversation, 'talkingPoints' | 'discussedLater'>,
  personId: string,
): readonly TalkingPoint[] =>
  talkingPoints.filter(
    ({ pointId, authorId, discussedAt }) =>
      authorId === personId && discussedAt === null && !discussedLater.includes(pointId),
  )

/** Whose shared preparation waits for that of the viewer: they would not read it when the talk began now. */
export const waitsForMe = (
  conversation: Pick<
    ParticipantConversation,
    'preparation' | 'otherPreparations' | 'employee' | 'leader' | 'guests'
  >,
): readonly { readonly personId: string; readonly name: string }[] => {
  const { preparation, otherPreparations, employee, leader, guests } = conversation
  if (preparation === null || preparation.sharedAt !== null) return []
  return [employee, leader, ...guests].filter((person) =>
    otherPreparations.some(({ personId, sharedAt }) => personId === person.personId && sharedAt !== null),
  )
}

/** The phase to show: the one asked for when it was reached already, else the one the conversation is in. */
export const shownPhase = (phases: readonly Phase[], now: Phase, asked: string | undefined): Phase => {
  const wanted = phases.find((phase) => phase === asked)
  return wanted !== undefined && phases.indexOf(wanted) <= phases.indexOf(now) ? wanted : now
}
