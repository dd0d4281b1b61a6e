import { Button } from '@mantine/core'
import { peopleRoutes, type Person, type RoleGrant } from '@tweespraak/contract/people'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { dayOf, sayDay } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
import { GiveRole } from './give-role.tsx'
import { useRoleWords } from './role-words.ts'
import classes from './roles-section.module.css'
import { useDeed } from './use-deed.ts'

interface RolesSectionProps {
  readonly person: Person
  readonly roles: readonly RoleGrant[]
}

/** Which roles somebody was given, by whom; and giving one. */
export const RolesSection = ({ person, roles }: RolesSectionProps) => {
  const { t } = useTranslation('people')
  const words = useRoleWords()
  const speaking = useSpeaking()
  // Asked first: whoever takes a role back may not be one who can give it again.
  const [ending, setEnding] = useState<RoleGrant | null>(null)
  const dayGiven = ({ grantedAt }: RoleGrant) =>
    sayDay(dayOf(Date.parse(grantedAt), speaking.timeZone), speaking)
  const end = useDeed(
    (grantId: string) => call(peopleRoutes.endRole, { params: { personId: person.personId, grantId } }),
    t('roles.ended'),
    () => setEnding(null),
  )
  // HR can be given for one unit after another; the rest is held or not.
  const givable = person.can.giveRoles.filter((role) =>
    roles.every((grant) => grant.role !== role || (role === 'hr' && grant.unit !== null)),
  )
  return (
    <Section title={t('roles.title')}>
      <p className={classes.text}>{t('roles.text')}</p>
      {ending !== null && (
        <ConfirmDialog
          opened
          onClose={() => setEnding(null)}
          title={t('roles.endAsk', { role: words(ending) })}
          confirm={t('roles.end')}
          busy={end.isPending}
          error={end.error}
          onConfirm={() => end.mutate(ending.grantId)}
        >
          {t('roles.endText', { name: person.name })}
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
                grant.grantedBy === null
                  ? t('roles.givenOn', { day: dayGiven(grant) })
                  : t('roles.given', { name: grant.grantedBy.name, day: dayGiven(grant) })
              }
              trail={
                grant.can.end && (
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={t('roles.endLabel', { role: words(grant) })}
                    onClick={() => setEnding(grant)}
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
