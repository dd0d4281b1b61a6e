import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { peopleRoutes, type GivenRole, type Person, type RoleGrant } from '@tweespraak/contract/people'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { dayOf, sayDay } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { unitOptions, unitsQuery } from '../../lib/units.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
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

interface GiveRoleProps {
  readonly person: Person
  readonly givable: readonly GivenRole[]
}

const GiveRole = ({ person, givable }: GiveRoleProps) => {
  const { t } = useTranslation('people')
  const [role, setRole] = useState<GivenRole | null>(null)
  const [unitId, setUnitId] = useState<string | null>(null)
  const units = useQuery(unitsQuery)
  const words = useRoleWords()
  const nameOf = (value: GivenRole) => (value === 'hr' ? 'HR' : words({ role: value, unit: null }))
  const give = useDeed(
    (given: GivenRole) =>
      call(peopleRoutes.giveRole, {
        params: { personId: person.personId },
        body: { role: given, unitId: given === 'hr' ? unitId : null },
      }),
    t('roles.gave'),
    () => setRole(null),
  )
  return (
    <>
      <div className={classes.give}>
        <Select
          label={t('roles.give')}
          placeholder={t('roles.role')}
          data={givable.map((value) => ({ value, label: nameOf(value) }))}
          renderOption={({ option }) => (
            <span className={classes.option}>
              {option.label}
              <span className={classes.meaning}>
                {givable
                  .filter((known) => known === option.value)
                  .map((known) => t(`roles.explain.${known}`))}
              </span>
            </span>
          )}
          value={role}
          onChange={(value) => setRole(givable.find((known) => known === value) ?? null)}
          clearable
        />
        {role === 'hr' && (
          <Select
            label={t('roles.forUnit')}
            placeholder={t('roles.forAll')}
            data={unitOptions(units.data?.units ?? [])}
            value={unitId}
            onChange={setUnitId}
            searchable
            clearable
          />
        )}
        {role !== null && (
          <Button variant="default" loading={give.isPending} onClick={() => give.mutate(role)}>
            {t('roles.giveNamed', { role: nameOf(role) })}
          </Button>
        )}
      </div>
      {role !== null && <p className={classes.explain}>{t(`roles.explain.${role}`)}</p>}
      <RefusalNotice error={give.error} />
    </>
  )
}
