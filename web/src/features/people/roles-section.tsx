import { Button } from '@mantine/core'
import type { Person, RoleGrant } from '@tweespraak/contract/people'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf, sayDay, sayMoment } from '../../lib/dates.ts'
import { useListed } from '../../lib/listed.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
import { GiveRole } from './give-role.tsx'
import { givableTo } from './role-draft.ts'
import { useRoleWords } from './role-words.ts'
import classes from './roles-section.module.css'
import { useEndRole } from './use-end-role.ts'

interface RolesSectionProps {
  readonly person: Person
  readonly roles: readonly RoleGrant[]
}

/** Which roles somebody was given, by whom; and giving one. */
export const RolesSection = ({ person, roles }: RolesSectionProps) => {
  const { t } = useTranslation('people')
  const words = useRoleWords()
  const speaking = useSpeaking()
  // One's own that one cannot give oneself again: that alone is asked first.
  const [ending, setEnding] = useState<RoleGrant | null>(null)
  const dayGiven = ({ grantedAt }: RoleGrant) =>
    sayDay(dayOf(Date.parse(grantedAt), speaking.timeZone), speaking)
  const end = useEndRole(person, () => setEnding(null))
  const givable = givableTo(person.can.giveRoles, roles)
  const onEnd = (grant: RoleGrant) => {
    if (grant.can.giveBack) return end.mutate(grant)
    end.reset()
    setEnding(grant)
  }
  return (
    <Section title={t('roles.title')}>
      {givable.length > 0 && <p className={classes.text}>{t('roles.text')}</p>}
      {ending !== null && (
        <ConfirmDialog
          opened
          onClose={() => setEnding(null)}
          title={t('roles.endAsk', { role: words(ending) })}
          confirm={t('roles.end')}
          busy={end.isPending}
          error={end.error}
          onConfirm={() => end.mutate(ending)}
        >
          <WhatOneLoses grant={ending} />
        </ConfirmDialog>
      )}
      {roles.length === 0 && <p className={classes.text}>{t('roles.none')}</p>}
      {roles.length > 0 && (
        <RowList label={t('roles.title')}>
          {roles.map((grant) => (
            <Row
              key={grant.grantId}
              title={words(grant)}
              detail={
                <>
                  {grant.grantedBy === null
                    ? t('roles.givenByServer', { when: sayMoment(grant.grantedAt, speaking) })
                    : t('roles.given', { name: grant.grantedBy.name, day: dayGiven(grant) })}
                  {grant.isLastHr && <span className={classes.why}>{t('roles.lastHr')}</span>}
                </>
              }
              trail={
                grant.can.end && (
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={t('roles.endLabel', { role: words(grant) })}
                    onClick={() => onEnd(grant)}
                  >
                    {t('roles.end')}
                  </Button>
                )
              }
            />
          ))}
        </RowList>
      )}
      {givable.length > 0 && <GiveRole person={person} givable={givable} />}
    </Section>
  )
}

/** That many are named; of more the first of them, and how many others. */
const named = 3

/** Whoever takes back their own role stops being that at once, and needs somebody else to be it again. */
const WhatOneLoses = ({ grant: { role, unit, givers, isLastAdministrator } }: { grant: RoleGrant }) => {
  const { t } = useTranslation('people')
  const listed = useListed()
  const rest = givers.length - named
  const names = listed([
    ...givers.slice(0, named).map(({ name }) => name),
    ...(rest > 0 ? [t('roles.others', { count: rest })] : []),
  ])
  const loss =
    role === 'administrator'
      ? t(isLastAdministrator ? 'roles.onlyAdministrator' : 'roles.noAdministrator')
      : unit === null
        ? t('roles.noHr')
        : t('roles.noHrOf', { unit: unit.name })
  return (
    <>
      {loss} {givers.length > 0 && t('roles.onlyThey', { names, count: givers.length })}
    </>
  )
}
